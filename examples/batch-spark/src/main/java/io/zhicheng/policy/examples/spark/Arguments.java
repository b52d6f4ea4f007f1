package io.zhicheng.policy.examples.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands on the command line after the command: options with values, flags, and names of files. */
final class Arguments {
    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /**
     * Reads the command line.
     *
     * @param args what stands there
     * @param known the options that take a value
     * @param flags those that take none
     */
    Arguments(List<String> args, Set<String> known, Set<String> flags) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                files.add(arg);
            } else if (flags.contains(arg)) {
                options.put(arg, List.of());
            } else if (!known.contains(arg)) {
                Set<String> all = new TreeSet<>(known);
                all.addAll(flags);
                throw new BatchException("There is no option (" + arg + ") here: expected one of " + all
                        + ".\nMaybe it is misspelt, or belongs to another command.");
            } else if (i + 1 == args.size()) {
                throw new BatchException("The option (" + arg + ") has no value.\nMaybe the command line was cut off.");
            } else {
                i++;
                options.computeIfAbsent(arg, name -> new ArrayList<>()).add(args.get(i));
            }
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    String text(String option, String otherwise) {
        List<String> values = all(option);
        return values.isEmpty() ? otherwise : values.get(values.size() - 1);
    }

    long number(String option, long otherwise) {
        String text = text(option, Long.toString(otherwise));
        try {
            return Long.parseLong(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new BatchException(
                    "The option (" + option + ") is (" + text + "), expected a whole number."
                            + "\nMaybe a sign or a unit stands beside it.",
                    e);
        }
    }

    LocalDate date(String option, String otherwise) {
        String text = text(option, otherwise);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BatchException(
                    "The option (" + option + ") is (" + text + "), expected a date such as (2018-10-08)."
                            + "\nMaybe the month or the day lacks its zero.",
                    e);
        }
    }

    /** The names of files, of which there must be as many as are named. */
    List<String> files(String... names) {
        if (files.size() != names.length) {
            throw new BatchException(
                    "There are (" + files.size() + ") names of files, expected (" + names.length + "): "
                            + String.join(" ", Arrays.asList(names))
                            + ".\nMaybe one is missing, or has a blank in it and no quotes around it.");
        }
        return files;
    }
}
