package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.module.Changes.add;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Unit;
import java.util.List;

/**
 * Where the text of the notice is open and offices may differ: the options, and the one taken unless a layer or a host
 * takes another. Where nothing speaks for either side, nothing is taken, and what hinges on it stays open.
 */
public final class Readings {

    /** What has to have lasted for a year: 户口在钦州或人事档案托管…一年以上 (QZ4/1.1.2-a). */
    public enum OneYear implements Labelled {
        /** The verb goes with the file: only that has to be entrusted for a year. */
        FILE_ONLY("“一年以上”只限定档案托管", "only the file has to be there for a year"),
        /** The household registration too. */
        HOUSEHOLD_TOO("户口也须满一年", "the household too has to be there for a year");

        private final String zh;
        private final String en;

        OneYear(String zh, String en) {
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

    /** Which day is meant by 申报职称时 (QZ4/1.4-a). */
    public enum WhenApplying implements Labelled {
        /** The day on which the person submits. */
        SUBMISSION("本人在系统提交之日", "the day on which the person submits"),
        /** The day on which the unit or the body recommends. */
        RECOMMENDATION("单位推荐之日", "the day of the recommendation"),
        /** The day on which the committee receives the materials. */
        RECEIPT("评委会收件之日", "the day on which the committee receives it");

        private final String zh;
        private final String en;

        WhenApplying(String zh, String en) {
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

    /** See {@link OneYear}. */
    public static final Parameter<OneYear> ONE_YEAR_APPLIES_TO = Parameter.reading(
            "one-year-applies-to", OneYear.class, "“一年以上”限定的范围", "what has to have lasted for a year");
    /** See {@link WhenApplying}. */
    public static final Parameter<WhenApplying> WHEN_APPLYING =
            Parameter.reading("when-applying", WhenApplying.class, "“申报职称时”指哪一天", "which day is the day of applying");
    /** Whether education and seniority may both be relaxed at once (或); the series says so or nobody does. */
    public static final Parameter<Boolean> BOTH_MAY_BE_RELAXED = Parameter.of(
            "both-may-be-relaxed", Unit.YES_NO, "学历、资历可否同时放宽", "whether education and seniority may both be relaxed");
    /** Whether the open list of fields (等) takes in one that it does not name; nothing settles it. */
    public static final Parameter<Boolean> OTHER_FREELANCE_FIELDS = Parameter.of(
            "other-freelance-fields", Unit.YES_NO, "所列以外领域的自由职业者可否申报", "whether freelancers of other fields may apply");
    /** Whether an application counts that was taken back before it was accepted; nothing settles it. */
    public static final Parameter<Boolean> EARLY_WITHDRAWAL_COUNTS = Parameter.of(
            "early-withdrawal-counts",
            Unit.YES_NO,
            "受理前撤回的申报是否计入",
            "whether an application withdrawn before acceptance counts");
    /** Whether a vote before the age of retirement saves a title confirmed after it; nothing settles it. */
    public static final Parameter<Boolean> VOTE_DECIDES = Parameter.of(
            "vote-decides",
            Unit.YES_NO,
            "表决在前、确认在后的，是否以表决日为取得日",
            "whether a title is obtained by the vote where vote and confirmation straddle the age");

    static List<Change> changes() {
        return ImmutableList.of(
                add(ONE_YEAR_APPLIES_TO.by("QZ4/1.1.2-a").is(OneYear.FILE_ONLY)),
                add(WHEN_APPLYING.by("QZ4/1.4-a").is(WhenApplying.SUBMISSION)));
    }

    private Readings() {}
}
