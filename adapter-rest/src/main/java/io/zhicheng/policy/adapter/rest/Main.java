package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policies;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Starts the service with the modules of the class path, and prints its address. It runs until it is told to stop
 * (Ctrl-C, SIGTERM). The exit status is 2 when it cannot start as it is set.
 */
public final class Main {
    /** Set to true where a tool runs the service, such as the build: a tool that is ended does not always tell it so. */
    private static final String WITH_PARENT = "policy.rest.with-parent";

    private Main() {}

    /**
     * Starts the service.
     *
     * @param args settings, such as {@code --port=8090}; {@code --help} tells them all
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        if (List.of(args).contains("--help")) {
            out.println(SettingsReader.help());
            return;
        }
        try {
            Settings settings = new SettingsReader(List.of(args), System.getProperties(), System.getenv()).read();
            RestServer server =
                    RestServer.start(settings, Policies.discover(), Clock.system(ZoneId.of("Asia/Shanghai")));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "policy-rest-stop"));
            if (Boolean.getBoolean(WITH_PARENT)) {
                stopWithParent();
            }
            out.println(server.address());
        } catch (IllegalArgumentException e) {
            // PolicyException is one of these
            err.println(e.getMessage());
            System.exit(2);
        } catch (io.javalin.util.JavalinBindException e) {
            err.println("The port is taken: maybe another service runs there already. Set another by --port=…");
            System.exit(2);
        }
    }

    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            Thread waiting = new Thread(() -> {
                parent.onExit().join();
                System.exit(0);
            });
            waiting.setDaemon(true);
            waiting.start();
        });
    }
}
