package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.module.Changes.add;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.Labelled;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Parameter;
import java.util.List;

/**
 * Where the text of the notice is open and offices may differ: the options, and the one taken unless a layer or a host
 * takes another. A decision that hinges on one of them says so.
 */
public final class Readings {

    /** Who counts towards the fifty professionals of an intermediate committee (LX282/1.2-f). */
    public enum CountedTowardsFifty implements Labelled {
        /** Literally: intermediate professionals. */
        INTERMEDIATE_ONLY("只计中级", "intermediate professionals only"),
        /** Those who hold more count as well. */
        INTERMEDIATE_AND_ABOVE("计中级及以上", "intermediate professionals and above");

        private final String zh;
        private final String en;

        CountedTowardsFifty(String zh, String en) {
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

    /** From when a title counts on which no ballot was taken (LX282/4.5-j). */
    public enum StartWithoutBallot implements Labelled {
        /** From the day of the decision that stands in the ballot's place. */
        DAY_OF_DECISION("自认定、批准之日起算", "from the day of the decision"),
        /** From the day of the document that announces it. */
        DAY_OF_DOCUMENT("自资格文件印发之日起算", "from the day of the document");

        private final String zh;
        private final String en;

        StartWithoutBallot(String zh, String en) {
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

    /** See {@link CountedTowardsFifty}. */
    public static final Parameter<CountedTowardsFifty> COUNTED_TOWARDS_FIFTY = Parameter.reading(
            "counted-towards-fifty", CountedTowardsFifty.class, "设中评委人数的计算范围", "who counts towards the fifty");
    /** See {@link StartWithoutBallot}. */
    public static final Parameter<StartWithoutBallot> START_WITHOUT_BALLOT = Parameter.reading(
            "start-without-ballot",
            StartWithoutBallot.class,
            "未经投票的资格起算时间",
            "from when a title counts without a ballot");

    static List<Change> changes() {
        return ImmutableList.of(
                add(COUNTED_TOWARDS_FIFTY.by("LX282/1.2-f").is(CountedTowardsFifty.INTERMEDIATE_ONLY)),
                add(START_WITHOUT_BALLOT.by("LX282/4.5-j").is(StartWithoutBallot.DAY_OF_DECISION)));
    }

    private Readings() {}
}
