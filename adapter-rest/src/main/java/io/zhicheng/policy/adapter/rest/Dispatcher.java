package io.zhicheng.policy.adapter.rest;

import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings a request to its operation and the answer back: all that has to do with HTTP and nothing that has to do with law. */
final class Dispatcher {
    private static final String ROUTE = "route";

    private final Gate gate;
    private final Turns turns;
    private final ServerLimits limits;
    private final LineService lines;

    Dispatcher(Settings settings, Turns turns) {
        this.gate = new Gate(settings);
        this.turns = turns;
        this.limits = settings.limits();
        this.lines = new LineService(turns, limits);
    }

    /** The language of an answer to a request. */
    static Locale locale(Context context) {
        return Languages.choose(context.header("Accept-Language"));
    }

    /** The route that a request came to; empty where it came to none. */
    static Optional<String> route(Context context) {
        return Optional.ofNullable(context.attribute(ROUTE));
    }

    void dispatch(Context context, Route route) throws IOException {
        context.attribute(ROUTE, route.path());
        gate.pass(context, route);
        Call call = new Call(
                new Parameters(context::pathParam, QueryString.parse(context.queryString()), route.query()),
                locale(context));
        if (route.mediaType()
                .filter(type -> !MediaTypes.accepts(context.header("Accept"), type))
                .isPresent()) {
            throw new ProblemException(ProblemKind.NOT_ACCEPTABLE);
        }
        if (route.handling() instanceof Route.Judging judging) {
            judge(context, call, judging);
        } else {
            browse(context, call, route, (Route.Browsing) route.handling());
        }
    }

    private void browse(Context context, Call call, Route route, Route.Browsing browsing) {
        // what takes no token is there to see whether the service lives, also when it has its hands full
        Reply reply = route.open() ? browsing.answer(call) : turns.take(() -> browsing.answer(call));
        if (!MediaTypes.accepts(context.header("Accept"), reply.mediaType())) {
            throw new ProblemException(ProblemKind.NOT_ACCEPTABLE);
        }
        send(context, reply, call.locale());
    }

    private void judge(Context context, Call call, Route.Judging judging) throws IOException {
        Optional<Route.LineJudge> judge = judging.lines(call);
        boolean byLine =
                judge.isPresent() && MediaTypes.essence(context.contentType()).equals(MediaTypes.LINES);
        String answered = byLine ? MediaTypes.LINES : MediaTypes.JSON;
        requireReadable(context, byLine, judge.isPresent());
        if (!MediaTypes.accepts(context.header("Accept"), answered)) {
            throw new ProblemException(ProblemKind.NOT_ACCEPTABLE);
        }
        if (byLine) {
            context.contentType(MediaTypes.LINES);
            describe(context, call.locale(), "no-store");
            lines.serve(
                    context.req().getInputStream(),
                    context.res().getOutputStream(),
                    judge.orElseThrow(),
                    call.locale());
            return;
        }
        byte[] document = Bodies.read(
                context.req().getInputStream(),
                context.req().getContentLengthLong(),
                limits.documents().bytes(),
                limits.bodyWithin());
        send(context, turns.take(() -> judging.answer(call, document)), call.locale());
    }

    private static void requireReadable(Context context, boolean byLine, boolean takesLines) {
        String type = context.contentType();
        List<String> read = takesLines ? List.of(MediaTypes.JSON, MediaTypes.LINES) : List.of(MediaTypes.JSON);
        boolean coded = !Optional.ofNullable(context.header("Content-Encoding"))
                .orElse("identity")
                .equalsIgnoreCase("identity");
        boolean known = byLine || MediaTypes.essence(type).equals(MediaTypes.JSON);
        if (coded || !known || !MediaTypes.isUtf8(type)) {
            context.header("Accept", String.join(", ", read));
            if (coded) {
                context.header("Accept-Encoding", "identity");
            }
            throw new ProblemException(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "此处只读 " + String.join("、", read) + "，UTF-8，不压缩。",
                    "Read here: " + String.join(", ", read) + ", in UTF-8 and not compressed.");
        }
    }

    private static void send(Context context, Reply reply, Locale locale) {
        boolean kept = reply.keeping() == Reply.Keeping.BY_TAG;
        describe(context, locale, kept ? "private, no-cache" : "no-store");
        if (kept) {
            String tag =
                    "W/\"" + Hashing.sha256().hashBytes(reply.body()).toString().substring(0, 32) + '"';
            context.header("ETag", tag);
            if (isKnown(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.contentType(
                reply.mediaType().startsWith("text/") ? reply.mediaType() + "; charset=utf-8" : reply.mediaType());
        context.result(reply.body());
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String tags, String tag) {
        return tags != null
                && (tags.strip().equals("*") || List.of(tags.split("\\s*,\\s*")).contains(tag));
    }

    private static void describe(Context context, Locale locale, String caching) {
        context.header("Cache-Control", caching);
        context.header("Content-Language", Languages.tag(locale));
        context.header("Vary", "Accept-Language, Accept-Encoding");
    }

    /** Answers with a problem. */
    static void refuse(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            return;
        }
        Locale locale = locale(context);
        describe(context, locale, "no-store");
        if (problem.kind() == ProblemKind.UNAUTHORIZED) {
            context.header("WWW-Authenticate", "Bearer");
        } else if (problem.kind() == ProblemKind.BUSY) {
            context.header("Retry-After", "2");
        } else if (problem.kind() == ProblemKind.SLOW_REQUEST || problem.kind() == ProblemKind.TOO_LARGE) {
            // the rest of the body is not worth waiting for
            context.header("Connection", "close");
        }
        context.status(problem.kind().status());
        context.contentType(MediaTypes.PROBLEM);
        context.result(Out.bytes(locale, problem::write));
    }
}
