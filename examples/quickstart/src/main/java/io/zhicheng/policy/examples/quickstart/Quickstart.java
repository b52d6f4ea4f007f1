package io.zhicheng.policy.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Decides every dossier of a directory and prints why. Put a JSON file of your own beside the others and run it again.
 * The exit status is 0 when every file was decided, 1 when some file could not be read, 2 when there was none.
 */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Starts the example.
     *
     * @param args the directory of the dossiers, and {@code en} for English; Chinese otherwise
     * @throws IOException when the directory cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Locale locale = args.length > 1 && args[1].equals("en") ? Locale.ENGLISH : Locale.CHINA;
        int status = new DossierRun(Path.of(args[0]), locale, out, err).run();
        if (status != 0) {
            System.exit(status);
        }
    }
}
