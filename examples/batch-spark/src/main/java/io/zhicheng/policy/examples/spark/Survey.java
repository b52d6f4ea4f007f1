package io.zhicheng.policy.examples.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Cuts the input into chunks, the same ones every time, and has each looked at once before anything is decided. */
final class Survey {
    /** A look at a chunk takes a hundredth of deciding it, so several go into one task where there are very many. */
    private static final int MOST_TASKS = 1000;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final Input input;

    Survey(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, Input input) {
        this.spark = spark;
        this.hadoop = hadoop;
        this.input = input;
    }

    List<SurveyedChunk> of(Path path, long chunkBytes) {
        List<Chunk> chunks = new ArrayList<>();
        Map<Integer, Long> known = new HashMap<>();
        for (FileStatus file : input.files(path)) {
            for (Input.Piece piece : input.pieces(file, chunkBytes)) {
                if (piece.rows() >= 0) {
                    known.put(chunks.size(), piece.rows());
                }
                chunks.add(new Chunk(chunks.size(), file.getPath().toString(), piece.start(), piece.end()));
            }
        }
        return chunks.isEmpty() ? List.of() : numbered(look(chunks), known);
    }

    private List<SurveyedChunk> look(List<Chunk> chunks) {
        return spark.parallelize(chunks, Math.min(chunks.size(), MOST_TASKS))
                .map(new SurveyChunk(hadoop))
                .collect();
    }

    private static List<SurveyedChunk> numbered(List<SurveyedChunk> looked, Map<Integer, Long> known) {
        List<SurveyedChunk> numbered = new ArrayList<>();
        Map<String, Long> next = new HashMap<>();
        for (SurveyedChunk surveyed : looked) {
            Chunk chunk = surveyed.chunk();
            long first = next.getOrDefault(chunk.file(), 1L);
            long rows = known.getOrDefault(chunk.number(), surveyed.rows());
            numbered.add(new SurveyedChunk(chunk, first, rows, surveyed.checksum()));
            next.put(chunk.file(), first + rows);
        }
        return numbered;
    }
}
