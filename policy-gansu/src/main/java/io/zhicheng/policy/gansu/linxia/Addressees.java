package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.fact.ReviewCommittees.ADMINISTERED_BY_PREFECTURE;
import static io.zhicheng.policy.fact.ReviewCommittees.HOST_DIVISION;
import static io.zhicheng.policy.fact.ReviewCommittees.HOST_TIER;
import static io.zhicheng.policy.fact.ReviewCommittees.SETUP_PERMITTED;
import static io.zhicheng.policy.model.place.LocationTier.CENTRAL;
import static io.zhicheng.policy.model.place.LocationTier.COUNTY;
import static io.zhicheng.policy.model.place.LocationTier.PREFECTURE;
import static io.zhicheng.policy.model.place.LocationTier.PROVINCE;
import static io.zhicheng.policy.model.place.LocationTier.RURAL;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.within;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * LX282, address and signature: whom the notice binds, and since when. It has neither a commencement nor an expiry
 * clause: its rules hold from the day of its signature, 26 August 2018, unless a clause names a start of its own; what
 * it says of 2018 holds for that whole year.
 */
public final class Addressees {
    static final DivisionCode LINXIA = DivisionCode.of("622900");

    /**
     * The notice binds the body: units of the prefecture, its counties and townships; of provincial and central units
     * in the prefecture only those whose titles the prefecture administers, which it has to say.
     */
    public static final Requirement ADDRESSED =
            SETUP_PERMITTED.requirement("addressed", "属本通知适用范围", "the notice binds the hosting body");

    static List<Change> changes() {
        return ImmutableList.of(add(ADDRESSED
                .by("LX282/0-b", "LX282/0-c")
                .demands(all(
                        within(HOST_DIVISION, LINXIA),
                        any(
                                HOST_TIER.is(RURAL, COUNTY, PREFECTURE),
                                all(HOST_TIER.is(PROVINCE, CENTRAL), ADMINISTERED_BY_PREFECTURE.yes()))))));
    }

    private Addressees() {}
}
