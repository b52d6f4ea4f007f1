package io.zhicheng.policy.gansu.linxia;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.committee.CommitteeBasis;
import io.zhicheng.policy.model.committee.CommitteeHost;
import io.zhicheng.policy.model.committee.CommitteeSetup;
import io.zhicheng.policy.model.committee.HostKind;
import io.zhicheng.policy.model.committee.InternalRule;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.committee.RuleContent;
import io.zhicheng.policy.model.committee.TitleAuthority;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.place.LocationTier;
import io.zhicheng.policy.model.title.TitleBand;
import java.util.Arrays;
import java.util.List;

/** The committees that the tables start from. */
final class Committees {
    private Committees() {}

    /** A committee that may be set up in every respect, asked for where it has to be. */
    static ReviewCommittee inOrder(TitleBand band, HostKind host) {
        boolean senior = band == TitleBand.SENIOR;
        return ReviewCommittee.of(band, host)
                .withBasis(CommitteeBasis.SERIES)
                .withHost(CommitteeHost.builder()
                        .kind(host)
                        .tier(host == HostKind.COUNTY ? LocationTier.COUNTY : LocationTier.PREFECTURE)
                        .division(DivisionCode.of(host == HostKind.COUNTY ? "622921" : "622900"))
                        .seniorReviewAuthority(false)
                        .seniorCheckAuthority(false)
                        .build())
                .withSetup(CommitteeSetup.builder()
                        .appliedTo(senior ? TitleAuthority.PROVINCIAL_HRSS : TitleAuthority.PREFECTURE_HRSS)
                        .workingBody(true)
                        .funded(true)
                        .rules(allRules())
                        .seniors(senior ? 100 : 0)
                        .intermediates(50)
                        .build());
    }

    static Listing<InternalRule> allRules() {
        return rulesWithout(List.of());
    }

    static Listing<InternalRule> rulesWithout(List<RuleContent> missing) {
        return Listing.whole(Arrays.stream(RuleContent.values())
                .filter(content -> !missing.contains(content))
                .map(InternalRule::of)
                .toList());
    }
}
