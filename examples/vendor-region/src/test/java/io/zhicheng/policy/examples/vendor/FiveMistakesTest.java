package io.zhicheng.policy.examples.vendor;

import static io.zhicheng.policy.examples.vendor.VendorRules.APPRENTICE_TAUGHT;
import static io.zhicheng.policy.examples.vendor.VendorRules.TAUGHT_APPRENTICE;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.ENTRUSTED_FOR;
import static io.zhicheng.policy.guangxi.qinzhou.Scope.FILE_ENTRUSTED_HERE;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.module.Changes.replace;
import static io.zhicheng.policy.module.Changes.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.guangxi.GuangxiModule;
import io.zhicheng.policy.guangxi.qinzhou.QinzhouModule;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.model.quantity.Months;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Norm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mistakes that a vendor makes most: each is told where the layers are laid over one another, with a way out. */
class FiveMistakesTest {
    private static final LocalDate AUTUMN = LocalDate.of(2020, 9, 1);
    private static final LocalDate WINTER = LocalDate.of(2020, 12, 1);

    /** The district's document with other changes. */
    record Mistaken(Optional<String> base, List<Change> changes) implements PolicyModule {
        @Override
        public String id() {
            return "yunling";
        }

        @Override
        public Label label() {
            return new VendorModule().label();
        }

        @Override
        public DivisionCode jurisdiction() {
            return new VendorModule().jurisdiction();
        }

        @Override
        public ClauseCatalogue catalogue() {
            return new VendorModule().catalogue();
        }
    }

    private static String fault(Change... changes) {
        return fault(new Mistaken(Optional.of(QinzhouModule.ID), List.of(changes)));
    }

    private static String fault(PolicyModule mistaken) {
        PolicyException refused = catchThrowableOfType(
                PolicyException.class,
                () -> Policies.of(new GuangxiModule(), new QinzhouModule(), mistaken)
                        .in("450799"));
        assertThat(refused).as("the mistake is told").isNotNull();
        assertThat(refused.faults()).hasSize(1);
        return refused.faults().get(0);
    }

    private static Norm apprenticeBy(String clause) {
        return APPRENTICE_TAUGHT.by(clause).demands(TAUGHT_APPRENTICE.atLeast(12));
    }

    private static String misspelt() {
        return fault(add(apprenticeBy("VENDOR1/3-b")));
    }

    private static String notThere() {
        return fault(replace(apprenticeBy("VENDOR1/3-a")));
    }

    private static String thereAlready() {
        return fault(add(ENTRUSTED_FOR.by("VENDOR1/1-a").is(Months.years(2))));
    }

    private static String gap() {
        return fault(
                add(apprenticeBy("VENDOR1/3-a").until(AUTUMN)),
                add(apprenticeBy("VENDOR1/2-a").since(WINTER)));
    }

    private static String wrongBase() {
        return fault(new Mistaken(
                Optional.of(GuangxiModule.ID),
                List.of(set(ENTRUSTED_FOR.by("VENDOR1/1-a").is(Months.years(2))))));
    }

    /** What is told of the five, for the guide. */
    static String messages() {
        return String.join("\n", misspelt(), notThere(), thereAlready(), gap(), wrongBase());
    }

    @Test
    void aCitationIsMisspelt() {
        assertThat(misspelt())
                .contains("apprentice-taught", "VENDOR1/3-b", "VENDOR1", "QZ4", "Maybe the id is misspelt");
    }

    @Test
    void whatIsReplacedIsNotThere() {
        assertThat(notThere())
                .contains("yunling replaces", "VENDOR1/3-a", "no layer below it fills", "Maybe it should add it");
    }

    @Test
    void whatIsAddedIsThereAlready() {
        assertThat(thereAlready())
                .contains("yunling adds", "VENDOR1/1-a", "qinzhou fills already", "QZ4/1.1.2-b", "Maybe it should set");
    }

    @Test
    void thereIsAGapBetweenTwoPeriods() {
        assertThat(gap())
                .contains(
                        "leaves a gap",
                        "VENDOR1/3-a",
                        "VENDOR1/2-a",
                        "2020-09-01",
                        "2020-12-01",
                        "Maybe the first should last until the second begins");
    }

    @Test
    void theBaseIsMissing() {
        assertThat(wrongBase()).contains("VENDOR1/1-a", "QZ4/1.1.2-b", "Maybe", "base");
    }

    @Test
    void somethingElseThanAParameterIsSet() {
        assertThat(fault(set(FILE_ENTRUSTED_HERE.by("VENDOR1/1-a").demands(TAUGHT_APPRENTICE.atLeast(12)))))
                .contains("sets the requirement file-entrusted-here", "only a parameter", "Maybe it should replace it");
    }
}
