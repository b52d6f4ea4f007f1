package io.zhicheng.policy.examples.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a batch is: which input, byte for byte, by which policy, with which options. A batch that goes on after a kill
 * must be the same one, so it is written down before the first row is decided.
 *
 * @param choice which policy
 * @param fingerprint what the policy says
 * @param columns what is read of Parquet
 * @param copyRows whether rejected rows are copied
 * @param chunkBytes how long a chunk of lines is
 * @param chunks the input
 */
record Plan(
        PolicyChoice choice,
        String fingerprint,
        Columns columns,
        boolean copyRows,
        long chunkBytes,
        List<SurveyedChunk> chunks) {
    Plan {
        chunks = List.copyOf(chunks);
    }

    long rows() {
        return chunks.stream().mapToLong(SurveyedChunk::rows).sum();
    }

    /** In what this one differs from the one that the ledger has, a line each; empty when it is the same. */
    List<String> differencesFrom(Plan ledger) {
        List<String> lines = new ArrayList<>();
        if (!choice.equals(ledger.choice)) {
            lines.add("The policy is that of (" + choice + "), expected (" + ledger.choice + ").");
        } else if (!fingerprint.equals(ledger.fingerprint)) {
            lines.add("The policy of (" + choice + ") has the fingerprint (" + fingerprint + "), expected ("
                    + ledger.fingerprint + "). Maybe a module was upgraded in between: go on with the jars of before.");
        }
        differ(lines, "columns of Parquet", columns, ledger.columns);
        differ(lines, "option --copy-rows", copyRows, ledger.copyRows);
        differ(lines, "option --chunk-bytes", chunkBytes, ledger.chunkBytes);
        if (lines.isEmpty()) {
            inputs(lines, ledger);
        }
        return lines;
    }

    private static void differ(List<String> lines, String what, Object now, Object before) {
        if (!Objects.equals(now, before)) {
            lines.add("The " + what + ": (" + now + "), expected (" + before + ").");
        }
    }

    private void inputs(List<String> lines, Plan ledger) {
        Map<String, List<String>> now = byFile();
        Map<String, List<String>> before = ledger.byFile();
        for (String file : before.keySet()) {
            if (!now.containsKey(file)) {
                lines.add("The input has no file (" + file
                        + "), expected the one of before. Maybe it was moved or renamed.");
            } else if (!Objects.equals(now.get(file), before.get(file))) {
                lines.add("The input file (" + file + ") is not what it was: it has (" + rows(file)
                        + ") rows, expected (" + ledger.rows(file)
                        + "), and not the same bytes. Maybe it was corrected or written on.");
            }
        }
        now.keySet().stream()
                .filter(file -> !before.containsKey(file))
                .forEach(file -> lines.add("The input has a file (" + file
                        + "), expected only those of before. Maybe it was added since."));
    }

    private long rows(String file) {
        return chunks.stream()
                .filter(surveyed -> surveyed.chunk().fileName().equals(file))
                .mapToLong(SurveyedChunk::rows)
                .sum();
    }

    /** What is the same for the same bytes, wherever the file lies. */
    private Map<String, List<String>> byFile() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (SurveyedChunk surveyed : chunks) {
            Chunk chunk = surveyed.chunk();
            files.computeIfAbsent(chunk.fileName(), name -> new ArrayList<>())
                    .add(chunk.number() + " " + chunk.start() + " " + chunk.end() + " " + surveyed.checksum());
        }
        return files;
    }
}
