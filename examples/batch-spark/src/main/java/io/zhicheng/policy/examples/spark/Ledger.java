package io.zhicheng.policy.examples.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** What the output directory knows of the batch that writes to it: its plan, and which chunks are committed. */
final class Ledger {
    private final OutputFiles files;
    private final Plan plan;

    private Ledger(OutputFiles files, Plan plan) {
        this.files = files;
        this.plan = plan;
    }

    /**
     * Opens the ledger of a batch, or begins it, and takes away what uncommitted attempts have left.
     *
     * @param files the directory
     * @param plan the batch
     * @param held that nobody else writes there: what belongs to no receipt could be another's at work
     * @throws BatchException when the directory is somebody else's, or of another batch
     */
    static Ledger open(OutputFiles files, Plan plan, OnlyRun held) throws IOException {
        if (files.files().exists(files.plan())) {
            check(files, plan);
        } else {
            checkEmpty(files);
            files.write(files.plan(), Documents.write(plan));
        }
        Ledger ledger = new Ledger(files, plan);
        ledger.clean();
        return ledger;
    }

    private static void check(OutputFiles files, Plan plan) throws IOException {
        Plan before = Documents.read(Plan.class, files.read(files.plan()), files.plan());
        List<String> differences = plan.differencesFrom(before);
        if (!differences.isEmpty()) {
            throw new BatchException("The output directory (" + files.root()
                    + ") has part of another batch, and this one cannot go on with it:\n- "
                    + String.join("\n- ", differences)
                    + "\nMaybe start it as it was started before, or give it an output directory of its own.");
        }
    }

    private static void checkEmpty(OutputFiles files) throws IOException {
        List<String> others = files.list(files.root()).stream()
                .map(file -> file.getPath().getName())
                .filter(name -> !name.equals(files.attempts().getName())
                        && !name.equals(files.ledger().getName()))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            throw new BatchException("The output directory (" + files.root() + ") is not empty and has no ledger of a"
                    + " batch: there is (" + String.join(", ", others)
                    + ").\nMaybe it is of something else: give the batch a directory of its own.");
        }
    }

    /** Parts without a receipt, receipts without their parts, and half-written files. */
    private void clean() throws IOException {
        files.files().delete(files.success(), false);
        files.files().delete(files.attempts(), true);
        Map<Integer, Receipt> committed = receipts();
        for (SurveyedChunk surveyed : plan.chunks()) {
            Receipt receipt = committed.get(surveyed.chunk().number());
            if (receipt != null && !isWhole(surveyed.chunk(), receipt)) {
                files.files().delete(files.receipt(surveyed.chunk()), false);
            }
        }
        Set<Integer> kept = receipts().keySet();
        Set<Path> expected = new HashSet<>();
        for (SurveyedChunk surveyed : plan.chunks()) {
            if (kept.contains(surveyed.chunk().number())) {
                for (Kind kind : Kind.values()) {
                    expected.add(files.part(kind, surveyed.chunk()));
                }
            }
        }
        for (Kind kind : Kind.values()) {
            for (FileStatus part : files.list(files.directory(kind))) {
                if (!expected.contains(part.getPath())) {
                    files.files().delete(part.getPath(), false);
                }
            }
        }
    }

    private boolean isWhole(Chunk chunk, Receipt receipt) throws IOException {
        for (Map.Entry<Kind, Long> part : receipt.lengths().entrySet()) {
            Path path = files.part(part.getKey(), chunk);
            if (!files.files().exists(path) || files.files().getFileStatus(path).getLen() != part.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The receipts there are, by the number of their chunk. */
    Map<Integer, Receipt> receipts() throws IOException {
        Map<Integer, Receipt> receipts = new TreeMap<>();
        for (FileStatus file : files.list(files.ledger())) {
            if (file.getPath().getName().startsWith("part-")) {
                Receipt receipt = Documents.read(Receipt.class, files.read(file.getPath()), file.getPath());
                receipts.put(receipt.chunk(), receipt);
            }
        }
        return receipts;
    }

    /** The chunks that are still to be decided. */
    List<SurveyedChunk> pending() throws IOException {
        Set<Integer> committed = receipts().keySet();
        return plan.chunks().stream()
                .filter(surveyed -> !committed.contains(surveyed.chunk().number()))
                .toList();
    }
}
