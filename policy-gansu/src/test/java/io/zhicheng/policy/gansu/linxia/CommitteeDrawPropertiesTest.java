package io.zhicheng.policy.gansu.linxia;

import static io.zhicheng.policy.gansu.linxia.CommitteeDrawTest.LINXIA;
import static io.zhicheng.policy.gansu.linxia.CommitteeDrawTest.expert;
import static io.zhicheng.policy.gansu.linxia.CommitteeDrawTest.order;
import static io.zhicheng.policy.gansu.linxia.CommitteeDrawTest.passes;

import io.zhicheng.policy.decision.Draw;
import io.zhicheng.policy.model.committee.Expert;
import io.zhicheng.policy.model.title.TitleLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the pool, a committee that is drawn passes the check. */
class CommitteeDrawPropertiesTest {
    @Property(tries = 40)
    void every_drawn_committee_passes(@ForAll Random random) {
        List<Expert> pool = new ArrayList<>();
        for (int i = 1; i <= 25 + random.nextInt(60); i++) {
            Expert expert = expert(i).withSatLastYear(random.nextInt(3) > 0);
            pool.add(
                    switch (random.nextInt(12)) {
                        case 0 -> expert.withUnderInvestigation(true);
                        case 1 -> expert.withLevel(TitleLevel.INTERMEDIATE);
                        case 2 -> expert.withRecused(Optional.empty());
                        case 3 -> expert.withSpeciality("dentistry");
                        default -> expert;
                    });
        }
        if (LINXIA.draw(order(pool)) instanceof Draw.Made made) {
            passes(made.composition());
        }
    }
}
