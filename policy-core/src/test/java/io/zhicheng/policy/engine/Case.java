package io.zhicheng.policy.engine;

import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.model.time.Spell;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Question;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Subject;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A made-up subject to try the kernel on: what is put is told, everything else is blank. Immutable. */
public record Case(Map<String, Object> told, Map<String, Listing<Row>> lists) {

    /** A row of either list. */
    public record Row(Map<String, Object> told) {
        /** This row with one more cell told. */
        public <Q> Row with(Fact<Q> column, Q value) {
            return new Row(put(told, column.path(), value));
        }

        /** This row with a spell, of which what is told is told. */
        public Row during(Spell spell) {
            return new Row(put(told, "jobs[].spell", spell));
        }
    }

    /** A closed list of codes. */
    public enum Colour implements Labelled {
        /** Red. */
        RED("红", "red"),
        /** Green. */
        GREEN("绿", "green"),
        /** Blue. */
        BLUE("蓝", "blue");

        private final String zh;
        private final String en;

        Colour(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** The kind of subject. */
    public static final Subject<Case> CASE = Subject.of("case", Case.class, "案例", "case");
    /** What is asked of it. */
    public static final Question<Case> QUESTION = Question.of("admission", CASE, "可否准入", "may it be admitted")
            .answered("符合申报条件", "eligible", "不符合申报条件", "not eligible");

    static final Flag A = flag("a");
    static final Flag B = flag("b");
    static final Flag C = flag("c");
    static final Flag JUDGED = judged("judged");
    static final Flag JUDGED_TOO = judged("judgedToo");
    static final Fact<Integer> N = fact("n", Unit.COUNT);
    static final Fact<Integer> M = fact("m", Unit.COUNT);
    static final Fact<Months> MONTHS = fact("months", Unit.MONTHS);
    static final Fact<AchievementUnits> UNITS = fact("units", Unit.ACHIEVEMENT_UNITS);
    static final Fact<LocalDate> DAY = fact("day", Unit.DATE);
    static final Fact<LocalDate> OTHER_DAY = fact("otherDay", Unit.DATE);
    static final Fact<Year> YEAR = fact("year", Unit.YEAR);
    static final Fact<Colour> COLOUR = fact("colour", Unit.codes(Colour.class));
    static final Fact<String> TEXT = fact("text", Unit.TEXT);

    /** Some rows. */
    public static final Rows<Row> ITEMS = rows("items", "项目", "item");

    static final Fact<Integer> ITEM_N = column(ITEMS, "n", Unit.COUNT);
    static final Fact<Colour> ITEM_COLOUR = column(ITEMS, "colour", Unit.codes(Colour.class));
    static final Fact<String> ITEM_TEXT = column(ITEMS, "text", Unit.TEXT);
    /** A column of them. */
    public static final Flag ITEM_OK = ITEMS.flag("ok", "项目合格", "item is sound", row -> read(row.told(), "items[].ok"));

    static final Rows<Row> JOBS = rows("jobs", "工作经历", "job");
    static final Flag JOB_OK = JOBS.flag("ok", "工作合格", "job is sound", row -> read(row.told(), "jobs[].ok"));
    static final SpellFacts JOB_SPELL = JOBS.spell(
            "spell", row -> Case.<Spell>read(row.told(), "jobs[].spell").orElse(Spell.UNKNOWN));

    /** Nothing told. */
    static final Case BLANK = new Case(ImmutableMap.of(), ImmutableMap.of());

    static final Row ROW = new Row(ImmutableMap.of());

    /** A fact that is read by its name. */
    public static <Q> Fact<Q> fact(String name, Unit<Q> unit, String zh, String en) {
        return CASE.fact(name, unit, zh, en, subject -> read(subject.told, name));
    }

    static <Q> Fact<Q> fact(String name, Unit<Q> unit) {
        return fact(name, unit, "事实" + name, "fact " + name);
    }

    /** A fact that is so or not so, read by its name. */
    public static Flag flag(String name, String zh, String en) {
        return CASE.flag(name, zh, en, subject -> read(subject.told, name));
    }

    private static Flag flag(String name) {
        return flag(name, "事实" + name, "fact " + name);
    }

    /** What the committee judges, read by its name. */
    public static Flag judged(String name, String zh, String en) {
        return CASE.judged(name, Party.REVIEW_COMMITTEE, zh, en, subject -> read(subject.told, name));
    }

    private static Flag judged(String name) {
        return judged(name, "认定" + name, "judgement " + name);
    }

    private static Rows<Row> rows(String name, String zh, String en) {
        return CASE.rows(name, Row.class, zh, en, subject -> subject.lists.getOrDefault(name, Listing.untold()));
    }

    static <Q> Fact<Q> column(Rows<Row> list, String name, Unit<Q> unit) {
        String path = list.path() + "[]." + name;
        return list.fact(
                name, unit, list.label().zh() + name, list.label().en() + " " + name, row -> read(row.told(), path));
    }

    @SuppressWarnings("unchecked") // what was put under a fact's path has the fact's type, see with
    private static <Q> Optional<Q> read(Map<String, Object> told, String path) {
        return Optional.ofNullable((Q) told.get(path));
    }

    /** This case with one more fact told. */
    public <Q> Case with(Fact<Q> fact, Q value) {
        return new Case(put(told, fact.path(), value), lists);
    }

    /** This case with a list. */
    public Case with(Rows<Row> list, Listing<Row> rows) {
        Map<String, Listing<Row>> more = new LinkedHashMap<>(lists);
        more.put(list.path(), rows);
        return new Case(told, ImmutableMap.copyOf(more));
    }

    /** This case with a list told wholly. */
    public Case whole(Rows<Row> list, Row... rows) {
        return with(list, Listing.whole(rows));
    }

    /** This case with some rows of a list told. */
    public Case partly(Rows<Row> list, Row... rows) {
        return with(list, Listing.partly(rows));
    }

    private static Map<String, Object> put(Map<String, Object> told, String path, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(told);
        more.put(path, value);
        return ImmutableMap.copyOf(more);
    }
}
