package io.zhicheng.policy.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads the dossiers of a directory, asks for a decision on each, and prints it. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Starts the example.
     *
     * @param args the directory of the dossiers
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("Nothing is decided yet: the build stands, the rules are still to come.");
    }
}
