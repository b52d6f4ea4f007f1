package io.zhicheng.policy.bulk;

import static io.zhicheng.policy.module.Changes.add;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.engine.Case;
import io.zhicheng.policy.engine.Cases;
import io.zhicheng.policy.engine.Cases.Wing;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A made-up policy with two routes, two bars in one clause, a relaxation and two numbers; and people for it. */
final class Admissions {
    static final Fact<Integer> YEARS = Case.fact("years", Unit.COUNT, "年限", "years");
    static final Fact<Integer> PAPERS = Case.fact("papers", Unit.COUNT, "论文", "papers");
    static final Flag BANNED = Case.flag("banned", "处分", "banned");
    static final Flag SUSPENDED = Case.flag("suspended", "审查", "suspended");
    static final Flag EDITOR = Case.flag("editor", "主编", "editor");
    static final Flag FIELD = Case.flag("field", "一线", "in the field");
    static final Flag PRIZE = Case.flag("prize", "获奖", "prize");

    static final Bar BAR_BANNED = Case.QUESTION.bar("banned", "处分期", "banned");
    static final Bar BAR_SUSPENDED = Case.QUESTION.bar("suspended", "审查期", "suspended");
    static final Requirement ENOUGH_PAPERS = Case.QUESTION.requirement("papers", "论文够", "enough papers");
    static final Route NORMAL = Case.QUESTION.route("normal", "正常", "normal");
    static final Route BY_PRIZE = Case.QUESTION.route("by-prize", "获奖", "by prize");
    static final Relaxation EDITORS = Case.QUESTION.relaxation("editors", "主编", "editors");
    static final Parameter<Integer> NEEDED = Parameter.of("needed", Unit.COUNT, "篇数", "papers needed");
    static final Parameter<Integer> TENURE = Parameter.of("tenure", Unit.COUNT, "年数", "years needed");

    private static final Wing BASE = Wing.of(
            "B",
            "national",
            add(BAR_BANNED.by("B/1").appliesWhen(BANNED.yes())),
            add(BAR_SUSPENDED.by("B/1").appliesWhen(SUSPENDED.yes())),
            add(ENOUGH_PAPERS.by("B/2").demands(PAPERS.atLeast(NEEDED))),
            add(NEEDED.by("B/3").is(2)),
            add(NORMAL.by("B/4").opensTo(YEARS.atLeast(TENURE))),
            add(TENURE.by("B/5").is(5)),
            add(BY_PRIZE.by("B/6").opensTo(PRIZE.yes().onlyFor(FIELD.yes()))),
            add(EDITORS.by("B/7").satisfies(ENOUGH_PAPERS, EDITOR.yes())));

    /** Resolved once: policies are immutable. */
    static final Policy POLICY = resolve(BASE);

    private Admissions() {}

    private static Policy resolve(Wing... wings) {
        return Policies.of(List.of(wings)).in("620000").on(Cases.TODAY);
    }

    /** The policy with a layer on top, whose document is {@code V}. */
    static Policy with(Change... changes) {
        return resolve(BASE, Wing.of("V", "B", changes));
    }

    /** Nothing told. */
    static Case blank() {
        return new Case(Map.of(), Map.of());
    }

    /** Nothing against the person, and of years nothing told. */
    static Case person(int papers) {
        return blank().with(PAPERS, papers)
                .with(BANNED, false)
                .with(SUSPENDED, false)
                .with(EDITOR, false)
                .with(FIELD, false)
                .with(PRIZE, false);
    }

    /** Nothing against the person. */
    static Case person(int years, int papers) {
        return person(papers).with(YEARS, years);
    }

    /** Ten people of all kinds; what becomes of each is worked out in {@link ClauseStatisticsTest}. */
    static List<Case> ten() {
        return List.of(
                person(5, 2),
                person(4, 2),
                person(4, 1),
                person(5, 1),
                person(5, 2).with(BANNED, true),
                person(5, 2).with(BANNED, true).with(SUSPENDED, true),
                person(4, 2).with(FIELD, true),
                person(4, 1).with(FIELD, true),
                person(2),
                person(1));
    }

    /** So many people, the ten over and over. */
    static Stream<Case> many(int number) {
        List<Case> ten = ten();
        return Stream.iterate(0, i -> i + 1).limit(number).map(i -> ten.get(i % ten.size()));
    }
}
