package io.zhicheng.policy.adapter.rest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.zhicheng.policy.Policies;
import io.zhicheng.policy.adapter.json.PolicyJson;
import io.zhicheng.policy.adapter.json.Schemas;
import io.zhicheng.policy.national.StateCouncilCalendar;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The service. It is started once and stopped once.
 *
 * <pre>{@code
 * try (RestServer server = RestServer.start(Settings.standard().withPort(0), Policies.discover(), Clock.systemUTC())) {
 *     server.address(); // http://127.0.0.1:49152/
 * }
 * }</pre>
 */
public final class RestServer implements AutoCloseable {
    private final Settings settings;
    private final Turns turns;
    private final ImmutableList<Route> routes;
    private final Javalin javalin;

    private RestServer(Settings settings, Policies policies, Clock clock) {
        ServerLimits limits = settings.limits();
        this.settings = settings;
        this.turns = new Turns(limits.atOnce(), limits.waiting(), limits.answerWithin());
        this.routes = routes(policies, clock, limits);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts the service.
     *
     * @param settings where and how it runs
     * @param policies the modules that it judges by
     * @param clock tells what day it is, for queries that do not say
     */
    public static RestServer start(Settings settings, Policies policies, Clock clock) {
        RestServer server = new RestServer(settings, policies, clock);
        server.javalin.start();
        return server;
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The address of its page. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + port() + "/");
    }

    /** The operations, for whoever holds them against the contract. */
    List<Route> routes() {
        return routes;
    }

    /** Stops the service; requests that are being answered are finished first. */
    @Override
    public void close() {
        javalin.stop();
        turns.close();
    }

    private static ImmutableList<Route> routes(Policies policies, Clock clock, ServerLimits limits) {
        Library library = new Library(policies);
        Shelf shelf = new Shelf(policies, limits.policies());
        PolicyQuery query = new PolicyQuery(shelf, clock);
        Documents documents = new Documents(limits.documents());
        DocumentsResource law = new DocumentsResource(library);
        // making them takes longer than the service takes to start
        Once<Schemas> schemas = Once.of(PolicyJson::schemas);
        SubjectsResource subjects = new SubjectsResource(library, schemas);
        return ImmutableList.<Route>builder()
                .addAll(new ServiceResource(library).routes())
                .addAll(new PageResource().routes())
                .addAll(new RegionsResource(library).routes())
                .addAll(law.routes())
                .addAll(new PoliciesResource(library, law, query).routes())
                .addAll(new RulesResource(query).routes())
                .addAll(subjects.routes())
                .addAll(new SchemasResource(schemas).routes())
                .addAll(new SamplesResource(library, subjects).routes())
                .addAll(new DecisionsResource(documents, shelf).routes())
                .addAll(new ChecksResource(documents, shelf).routes())
                .addAll(new DrawsResource(documents, shelf).routes())
                .addAll(new TalliesResource(documents, shelf).routes())
                .addAll(new ComparisonsResource(query, documents).routes())
                .addAll(new WorkingDaysResource(StateCouncilCalendar.shipped()).routes())
                .build();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.threadPool = new QueuedThreadPool(200, 8);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::harden);
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new ServerErrors()));
        config.requestLogger.http((context, milliseconds) -> AccessLog.log(
                context.req().getMethod(), Dispatcher.route(context), context.statusCode(), Math.round(milliseconds)));
        config.routes.before(context -> SecurityHeaders.all().forEach(context::header));
        addRoutes(config);
        addProblems(config);
    }

    private void addRoutes(JavalinConfig config) {
        Dispatcher dispatcher = new Dispatcher(settings, turns);
        ImmutableSetMultimap.Builder<String, String> methods = ImmutableSetMultimap.builder();
        for (Route route : routes) {
            methods.put(route.path(), route.method());
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method()),
                    pattern(route),
                    context -> dispatcher.dispatch(context, route));
            if (route.method().equals("GET")) {
                methods.put(route.path(), "HEAD");
                config.routes.head(pattern(route), context -> dispatcher.dispatch(context, route));
            }
        }
        methods.build()
                .asMap()
                .forEach((path, allowed) -> config.routes.options(pattern(path), context -> {
                    context.attribute("route", path);
                    context.header("Allow", String.join(", ", allowed) + ", OPTIONS");
                    context.status(204);
                }));
    }

    private static String pattern(Route route) {
        return pattern(route.path());
    }

    /** The path as the router has it: a file of the page may lie deeper. */
    private static String pattern(String path) {
        return path.equals("/assets/{path}") ? "/assets/<path>" : path;
    }

    private void addProblems(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (e, context) -> Dispatcher.refuse(context, e.problem()));
        config.routes.exception(HttpResponseException.class, (e, context) -> {
            ProblemKind kind = ProblemKind.of(e.getStatus());
            if (kind == ProblemKind.METHOD_NOT_ALLOWED) {
                context.header("Allow", allowed(context));
            }
            Dispatcher.refuse(context, Problem.of(kind));
        });
        config.routes.exception(Exception.class, (e, context) -> {
            if (!(e instanceof IOException)) {
                Accidents.log(Dispatcher.route(context).orElse("?"), e);
            }
            Dispatcher.refuse(context, Problem.of(ProblemKind.INTERNAL_ERROR));
        });
        config.router.javaLangErrorHandler((response, error) -> {
            Accidents.log("?", error);
            response.setStatus(ProblemKind.INTERNAL_ERROR.status());
        });
    }

    /** The methods of the resource that a request asks for. */
    private String allowed(Context context) {
        List<String> asked = List.of(context.path().split("/", -1));
        ImmutableList.Builder<String> methods = ImmutableList.builder();
        for (Route route : routes) {
            if (matches(List.of(route.path().split("/", -1)), asked)) {
                methods.add(route.method());
                if (route.method().equals("GET")) {
                    methods.add("HEAD");
                }
            }
        }
        return String.join(", ", methods.add("OPTIONS").build());
    }

    private static boolean matches(List<String> path, List<String> asked) {
        boolean deeper = path.get(1).equals("assets") && asked.size() > path.size();
        if (path.size() != asked.size() && !deeper) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!path.get(i).startsWith("{") && !path.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Connector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        return connector;
    }

    private void harden(Server server) {
        server.setStopTimeout(5_000);
        server.setErrorHandler(new ServerErrors());
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
    }
}
