package io.zhicheng.policy.adapter.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers cases line by line while they arrive: a few are read, judged in one turn, and written. A faulty line is
 * answered by its problem; what comes after it is none the worse for it.
 */
final class LineService {
    private static final int LINES_OF_A_TURN = 64;
    private static final int BYTES_OF_A_TURN = 256 * 1024;

    private final Turns turns;
    private final ServerLimits limits;

    LineService(Turns turns, ServerLimits limits) {
        this.turns = turns;
        this.limits = limits;
    }

    void serve(InputStream in, OutputStream out, Route.LineJudge judge, Locale locale) throws IOException {
        Lines lines = new Lines(in, limits.documents().bytes(), limits.bodyWithin());
        boolean more = true;
        while (more) {
            List<Lines.Line> batch = new ArrayList<>();
            Optional<Problem> broken = Optional.empty();
            try {
                more = gather(lines, batch);
            } catch (ProblemException e) {
                broken = Optional.of(e.problem());
                more = false;
            }
            while (!batch.isEmpty()) {
                out.write(answers(batch, judge, locale));
            }
            if (broken.isPresent()) {
                out.write(line(lines.number(), broken.get(), locale));
            }
            if (!lines.isAnotherHere()) {
                out.flush();
            }
        }
    }

    /** Reads the lines of a turn: what is there, but not more than fits, and at least one. Whether more may follow. */
    private boolean gather(Lines lines, List<Lines.Line> batch) {
        int bytes = 0;
        do {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                return false;
            }
            if (line.get().number() > limits.lines()) {
                throw new ProblemException(
                        ProblemKind.TOO_LARGE,
                        "一次请求不得超过 " + limits.lines() + " 行。",
                        "One request may have at most " + limits.lines() + " lines.");
            }
            if (!line.get().isBlank()) {
                batch.add(line.get());
                bytes += line.get().size();
            }
        } while (batch.size() < LINES_OF_A_TURN && bytes < BYTES_OF_A_TURN && lines.isAnotherHere());
        return true;
    }

    /** Answers the first lines of a batch and takes them off it: as many as their answers fit into a turn. */
    private byte[] answers(List<Lines.Line> batch, Route.LineJudge judge, Locale locale) {
        try {
            return turns.take(() -> {
                ByteArrayOutputStream answers = new ByteArrayOutputStream();
                while (!batch.isEmpty() && answers.size() < BYTES_OF_A_TURN) {
                    answers.writeBytes(answer(batch.get(0), judge, locale));
                    batch.remove(0);
                }
                return answers.toByteArray();
            });
        } catch (ProblemException busy) {
            return line(batch.remove(0).number(), busy.problem(), locale);
        }
    }

    private byte[] answer(Lines.Line line, Route.LineJudge judge, Locale locale) {
        if (line.content().isEmpty()) {
            int most = limits.documents().bytes();
            return line(
                    line.number(),
                    Problem.of(
                            ProblemKind.TOO_LARGE,
                            "一行不得超过 " + most + " 字节。",
                            "A line may have at most " + most + " bytes."),
                    locale);
        }
        try {
            return ended(Out.bytes(
                    locale,
                    out -> out.object(() -> {
                        out.number("line", line.number());
                        judge.answer(line.content().orElseThrow(), out);
                    })));
        } catch (ProblemException e) {
            return line(line.number(), e.problem(), locale);
        } catch (RuntimeException e) {
            Accidents.log("a line", e);
            return line(line.number(), Problem.of(ProblemKind.INTERNAL_ERROR), locale);
        }
    }

    private static byte[] line(int number, Problem problem, Locale locale) {
        return ended(Out.bytes(
                locale,
                out -> out.object(() -> {
                    out.number("line", number);
                    out.member("problem", () -> problem.write(out));
                })));
    }

    private static byte[] ended(byte[] json) {
        byte[] line = java.util.Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }
}
