package io.zhicheng.policy.checks.badhouse.model;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.checks.badhouse.rule.BadRule;
import java.io.File;
import java.net.Socket;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;

/** A noun that does what no noun should. */
public final class BadNoun {
    static int count;

    private BadNoun() {}

    public static ImmutableList<String> showsGuava() {
        return ImmutableList.of();
    }

    static Class<?> knowsARule() {
        return BadRule.class;
    }

    static Class<?> leansOnATestLibrary() {
        return Assertions.class;
    }

    static Object[] reachesOutside() {
        return new Object[] {new File("."), URI.create("a:b").toString(), Socket.class};
    }

    static int reflects() {
        return BadNoun.class.getDeclaredMethods().length;
    }

    static int asksForTheDate() {
        return LocalDate.now(ZoneOffset.UTC).getYear();
    }

    static void talks() {
        System.out.println(count);
    }
}
