package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.ELIGIBILITY;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_ADOPTIONS;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_AUTHORSHIP;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_INSTRUCTION;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_PIECE;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_PUBLICATION;
import static io.zhicheng.policy.fact.MeritFacts.ADVICE_USE;
import static io.zhicheng.policy.model.achievement.AdviceAuthorship.JOINT;
import static io.zhicheng.policy.model.achievement.AdviceAuthorship.SOLE;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.CENTRAL_LEADER;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.PROVINCIAL_LEADER;
import static io.zhicheng.policy.model.achievement.AdviceInstruction.PROVINCIAL_PRINCIPAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.CENTRAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.DEPARTMENT;
import static io.zhicheng.policy.model.achievement.AdvicePublication.PROVINCIAL;
import static io.zhicheng.policy.model.achievement.AdvicePublication.SPECIAL_WORK;
import static io.zhicheng.policy.model.achievement.AdviceUse.COMBINED;
import static io.zhicheng.policy.model.achievement.AdviceUse.SINGLE;
import static io.zhicheng.policy.model.quantity.AchievementUnits.units;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.none;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Measures.choose;
import static io.zhicheng.policy.rule.Measures.constant;
import static io.zhicheng.policy.rule.Measures.credit;
import static io.zhicheng.policy.rule.Measures.distinct;
import static io.zhicheng.policy.rule.Measures.greatestOf;
import static io.zhicheng.policy.rule.Measures.minus;
import static io.zhicheng.policy.rule.Measures.plus;
import static io.zhicheng.policy.rule.Measures.sum;
import static io.zhicheng.policy.rule.Measures.times;
import static io.zhicheng.policy.rule.Measures.total;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.WARNING;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Criterion;
import io.zhicheng.policy.rule.Derived;
import io.zhicheng.policy.rule.Measure;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Unit;
import java.util.List;
import java.util.function.Function;

/**
 * QZ4 chapter 6, section (2): policy-advice articles (决策咨询类信息) stand in for papers. Each piece counts once, in the
 * highest class that one of its uses reaches, and there at its highest value; different pieces add up.
 */
public final class PolicyAdvice {
    /** Whether a piece written with others counts; nothing settles it. */
    public static final Parameter<Boolean> JOINT_ADVICE_COUNTS = Parameter.of(
            "joint-advice-counts", Unit.YES_NO, "合作撰写的决策咨询类信息是否计入", "whether a piece written with others counts");
    /** The use counts: the applicant's own piece, in no publication of a department or on special work. */
    public static final Requirement ADVICE_COUNTS =
            ELIGIBILITY.condition("advice-counts", "个人撰写且非部门信息刊物或专项工作信息", "an own piece in a publication that counts");

    /** A piece of its own in a central publication. */
    public static final Parameter<AchievementUnits> CENTRAL_SINGLE =
            multiplier("central-single", "中央信息刊物单篇采用", "used as a piece by a central publication");
    /** The same with an instruction by a central leader. */
    public static final Parameter<AchievementUnits> CENTRAL_SINGLE_INSTRUCTED =
            multiplier("central-single-instructed", "中央信息刊物单篇采用并获批示", "the same, with a central instruction");
    /** In combination in a central publication. */
    public static final Parameter<AchievementUnits> CENTRAL_COMBINED =
            multiplier("central-combined", "中央信息刊物综合采用", "used in combination by a central publication");
    /** The same with an instruction by a central leader. */
    public static final Parameter<AchievementUnits> CENTRAL_COMBINED_INSTRUCTED =
            multiplier("central-combined-instructed", "中央信息刊物综合采用并获批示", "the same, with a central instruction");
    /** A piece of its own in a publication of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_SINGLE =
            multiplier("regional-single", "自治区信息刊物单篇采用", "used as a piece by a publication of the region");
    /** The same with an instruction by a principal leader of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_SINGLE_PRINCIPAL = multiplier(
            "regional-single-principal", "自治区信息刊物单篇采用并获主要负责同志批示", "the same, with a principal leader's instruction");
    /** The same with an instruction by another leader of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_SINGLE_LEADER =
            multiplier("regional-single-leader", "自治区信息刊物单篇采用并获其他领导批示", "the same, with another leader's instruction");
    /** In combination in a publication of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_COMBINED =
            multiplier("regional-combined", "自治区信息刊物综合采用", "used in combination by a publication of the region");
    /** The same with an instruction by a principal leader of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_COMBINED_PRINCIPAL = multiplier(
            "regional-combined-principal", "自治区信息刊物综合采用并获主要负责同志批示", "the same, with a principal leader's instruction");
    /** The same with an instruction by another leader of the region. */
    public static final Parameter<AchievementUnits> REGIONAL_COMBINED_LEADER = multiplier(
            "regional-combined-leader", "自治区信息刊物综合采用并获其他领导批示", "the same, with another leader's instruction");
    /** By how much a central leader's instruction on a regional use goes beyond that of a principal leader: not said. */
    public static final Parameter<AchievementUnits> BEYOND_PRINCIPAL = multiplier(
            "beyond-principal",
            "自治区信息刊物采用获中央领导批示的超出部分",
            "how much more a central instruction on a regional use counts");

    /** What a use counts in items of a national authoritative journal. */
    public static final Derived<AchievementUnits> NATIONAL_WORTH =
            worth("national-worth", "折合国家权威期刊报刊篇数", "worth in national authoritative items");
    /** What a use counts in core-journal papers. */
    public static final Derived<AchievementUnits> CORE_WORTH =
            worth("core-worth", "折合核心期刊篇数", "worth in core-journal papers");
    /** What a use counts in openly published papers. */
    public static final Derived<AchievementUnits> OPEN_WORTH =
            worth("open-worth", "折合公开发表论文篇数", "worth in openly published papers");

    /** What the pieces stand for in items of a national authoritative journal (国家权威期刊报刊). */
    public static final Derived<AchievementUnits> NATIONAL_ITEMS =
            worth("national-items", "视为国家权威期刊报刊篇数", "national authoritative items that the pieces stand for");
    /** What the pieces that reach no higher class stand for in core-journal papers (核心期刊). */
    public static final Derived<AchievementUnits> CORE_PAPERS =
            worth("core-papers", "视为核心期刊篇数", "core-journal papers that the pieces stand for");
    /** What the pieces that reach no higher class stand for in openly published papers (公开发表论文). */
    public static final Derived<AchievementUnits> OPEN_PAPERS =
            worth("open-papers", "视为公开发表论文篇数", "openly published papers that the pieces stand for");
    /** What all pieces would stand for in core-journal papers, if none were counted in a higher class. */
    public static final Derived<AchievementUnits> CORE_PAPERS_INSTEAD =
            worth("core-papers-instead", "改按核心期刊计的篇数", "core-journal papers, if no piece counted higher");
    /** What all pieces would stand for in openly published papers, if none were counted in a higher class. */
    public static final Derived<AchievementUnits> OPEN_PAPERS_INSTEAD =
            worth("open-papers-instead", "改按公开发表论文计的篇数", "openly published papers, if no piece counted higher");

    /** The pieces stand for national authoritative items. */
    public static final Obligation STANDS_FOR_NATIONAL = ELIGIBILITY.obligation(
            "stands-for-national",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "决策咨询类信息视为国家权威期刊报刊",
            "policy-advice articles stand for national authoritative items");
    /** The pieces stand for core-journal papers. */
    public static final Obligation STANDS_FOR_CORE = ELIGIBILITY.obligation(
            "stands-for-core",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "决策咨询类信息视为核心期刊论文",
            "policy-advice articles stand for core-journal papers");
    /** The pieces stand for openly published papers. */
    public static final Obligation STANDS_FOR_OPEN = ELIGIBILITY.obligation(
            "stands-for-open",
            EFFECT,
            Party.REVIEW_COMMITTEE,
            "决策咨询类信息视为公开发表论文",
            "policy-advice articles stand for openly published papers");
    /** A piece counts more in number in a lower class; the text has no order of classes, so the applicant may choose. */
    public static final Obligation OTHER_CLASS_OPEN = ELIGIBILITY.obligation(
            "other-class-open",
            WARNING,
            Party.APPLICANT,
            "同一篇信息也可改按较低类别计，由本人选择",
            "a piece may be counted in a lower class instead, as the applicant chooses");

    private static final AchievementUnits HALF = AchievementUnits.halves(1);
    /** Pieces are counted half by half up to so many items; no value of the notice is above two. */
    private static final AchievementUnits MOST = AchievementUnits.of(4);

    static List<Change> changes() {
        return ImmutableList.of(
                add(ADVICE_COUNTS
                        .by("QZ4/6.2-a", "QZ4/6.2-m")
                        .demands(all(
                                any(
                                        ADVICE_AUTHORSHIP.is(SOLE),
                                        all(ADVICE_AUTHORSHIP.is(JOINT), JOINT_ADVICE_COUNTS.is(true))),
                                cite("QZ4/6.2-m", not(ADVICE_PUBLICATION.is(DEPARTMENT, SPECIAL_WORK)))))),
                add(CENTRAL_SINGLE.by("QZ4/6.2-b").is(units("1"))),
                add(CENTRAL_SINGLE_INSTRUCTED.by("QZ4/6.2-c").is(units("2"))),
                add(CENTRAL_COMBINED.by("QZ4/6.2-d").is(units("0.5"))),
                add(CENTRAL_COMBINED_INSTRUCTED.by("QZ4/6.2-e").is(units("1"))),
                add(REGIONAL_SINGLE.by("QZ4/6.2-f").is(units("1"))),
                add(REGIONAL_SINGLE_PRINCIPAL.by("QZ4/6.2-g").is(units("2"))),
                add(REGIONAL_SINGLE_LEADER.by("QZ4/6.2-h").is(units("1.5"))),
                add(REGIONAL_COMBINED.by("QZ4/6.2-i").is(units("1"))),
                add(REGIONAL_COMBINED_PRINCIPAL.by("QZ4/6.2-j").is(units("1"))),
                add(REGIONAL_COMBINED_LEADER.by("QZ4/6.2-k").is(units("0.5"))),
                add(NATIONAL_WORTH
                        .by("QZ4/6.2-b", "QZ4/6.2-c", "QZ4/6.2-d", "QZ4/6.2-e")
                        .is(credit(
                                choose(
                                        ADVICE_USE.is(SINGLE),
                                        choose(
                                                ADVICE_INSTRUCTION.is(CENTRAL_LEADER),
                                                CENTRAL_SINGLE_INSTRUCTED,
                                                CENTRAL_SINGLE),
                                        choose(
                                                ADVICE_INSTRUCTION.is(CENTRAL_LEADER),
                                                CENTRAL_COMBINED_INSTRUCTED,
                                                CENTRAL_COMBINED)),
                                all(ADVICE_COUNTS, ADVICE_PUBLICATION.is(CENTRAL))))),
                add(CORE_WORTH
                        .by("QZ4/6.2-f", "QZ4/6.2-g", "QZ4/6.2-h", "QZ4/6.2-j", "QZ4/6.2-k")
                        .is(credit(
                                choose(
                                        ADVICE_USE.is(SINGLE),
                                        byInstruction(
                                                REGIONAL_SINGLE_PRINCIPAL, REGIONAL_SINGLE_LEADER, REGIONAL_SINGLE),
                                        byInstruction(
                                                REGIONAL_COMBINED_PRINCIPAL,
                                                REGIONAL_COMBINED_LEADER,
                                                constant(Unit.ACHIEVEMENT_UNITS, AchievementUnits.ZERO))),
                                all(ADVICE_COUNTS, ADVICE_PUBLICATION.is(PROVINCIAL))))),
                add(OPEN_WORTH
                        .by("QZ4/6.2-i")
                        .is(credit(
                                REGIONAL_COMBINED,
                                all(ADVICE_COUNTS, ADVICE_PUBLICATION.is(PROVINCIAL), ADVICE_USE.is(COMBINED))))),
                add(NATIONAL_ITEMS.by("QZ4/6.2-l", "QZ4/6.2-a").is(ofPieces(NATIONAL_WORTH))),
                add(CORE_PAPERS
                        .by("QZ4/6.2-l", "QZ4/6.2-a", "QZ4/6.2-g")
                        .is(total(
                                ofPiecesWithout(worthSomething(NATIONAL_WORTH), CORE_WORTH),
                                // on a regional use of at least that much, how much more is not said
                                times(
                                        BEYOND_PRINCIPAL,
                                        piecesWithout(
                                                worthSomething(NATIONAL_WORTH),
                                                all(
                                                        worthSomething(CORE_WORTH),
                                                        ADVICE_INSTRUCTION.is(CENTRAL_LEADER))))))),
                add(OPEN_PAPERS
                        .by("QZ4/6.2-l", "QZ4/6.2-a")
                        .is(ofPiecesWithout(
                                any(worthSomething(NATIONAL_WORTH), worthSomething(CORE_WORTH)), OPEN_WORTH))),
                add(CORE_PAPERS_INSTEAD.by("QZ4/6.2-l").is(ofPieces(CORE_WORTH))),
                add(OPEN_PAPERS_INSTEAD.by("QZ4/6.2-l", "QZ4/6.2-k").is(ofPieces(OPEN_WORTH))),
                add(STANDS_FOR_NATIONAL.by("QZ4/6.2-a").comesWhen(worthSomething(NATIONAL_ITEMS))),
                add(STANDS_FOR_CORE.by("QZ4/6.2-a").comesWhen(worthSomething(CORE_PAPERS))),
                add(STANDS_FOR_OPEN.by("QZ4/6.2-a").comesWhen(worthSomething(OPEN_PAPERS))),
                add(OTHER_CLASS_OPEN
                        .by("QZ4/6.2-l", "QZ4/6.2-k")
                        .comesWhen(
                                any(CORE_PAPERS_INSTEAD.above(CORE_PAPERS), OPEN_PAPERS_INSTEAD.above(OPEN_PAPERS)))));
    }

    private PolicyAdvice() {}

    private static Parameter<AchievementUnits> multiplier(String id, String zh, String en) {
        return Parameter.of(id, Unit.ACHIEVEMENT_UNITS, zh, en);
    }

    private static Derived<AchievementUnits> worth(String id, String zh, String en) {
        return Derived.of(id, Unit.ACHIEVEMENT_UNITS, zh, en);
    }

    private static Criterion worthSomething(Derived<AchievementUnits> worth) {
        return worth.atLeast(HALF);
    }

    /** A central leader's instruction counts for no less than a principal leader's. */
    private static Measure<AchievementUnits> byInstruction(
            Measure<AchievementUnits> principal, Measure<AchievementUnits> leader, Measure<AchievementUnits> none) {
        return choose(
                ADVICE_INSTRUCTION.is(PROVINCIAL_PRINCIPAL, CENTRAL_LEADER),
                principal,
                choose(ADVICE_INSTRUCTION.is(PROVINCIAL_LEADER), leader, none));
    }

    /** The highest worth of each piece, added up: half an item for every piece that some use brings to that half. */
    private static Measure<AchievementUnits> ofPieces(Derived<AchievementUnits> worth) {
        return halves(half -> distinct(ADVICE_PIECE, ADVICE_ADOPTIONS, worth.atLeast(half)));
    }

    /** The same of the pieces none of whose uses is of a higher class. */
    private static Measure<AchievementUnits> ofPiecesWithout(Criterion higherClass, Derived<AchievementUnits> worth) {
        return halves(half -> piecesWithout(higherClass, worth.atLeast(half)));
    }

    private static Measure<AchievementUnits> halves(Function<AchievementUnits, Measure<Integer>> pieces) {
        Measure<AchievementUnits> half = constant(Unit.ACHIEVEMENT_UNITS, HALF);
        Measure<AchievementUnits> sum = times(half, pieces.apply(HALF));
        for (long halves = 2; halves <= MOST.halves(); halves++) {
            sum = plus(sum, times(half, pieces.apply(AchievementUnits.halves(halves))));
        }
        return sum;
    }

    /** How many pieces have a use that passes the test and none of a higher class. */
    private static Measure<Integer> piecesWithout(Criterion higherClass, Criterion test) {
        return greatestOf(
                constant(Unit.COUNT, 0),
                minus(
                        distinct(ADVICE_PIECE, ADVICE_ADOPTIONS, any(test, higherClass)),
                        distinct(ADVICE_PIECE, ADVICE_ADOPTIONS, higherClass)));
    }
}
