package io.zhicheng.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.engine.Overlay;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.Layer;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.module.SeriesStandard;
import io.zhicheng.policy.national.StateCouncilCalendar;
import io.zhicheng.policy.port.out.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The layers that govern a place, whatever the date, laid over one another and checked; with or without layers for a
 * speciality or a year, and with or without the standard of a series.
 */
public final class RegionalPolicy {
    private final Policies policies;
    private final DivisionCode division;
    private final ImmutableSet<String> asked;
    private final Optional<SeriesStandard> standard;
    private final WorkCalendar calendar;
    private final Overlay overlay;

    /**
     * The policy of a place, by the working days of the State Council.
     *
     * @throws PolicyException when its layers do not make a policy
     */
    RegionalPolicy(Policies policies, DivisionCode division) {
        this(policies, division, ImmutableSet.of(), Optional.empty(), StateCouncilCalendar.shipped());
    }

    private RegionalPolicy(
            Policies policies,
            DivisionCode division,
            ImmutableSet<String> asked,
            Optional<SeriesStandard> standard,
            WorkCalendar calendar) {
        this.policies = policies;
        this.division = division;
        this.asked = asked;
        this.standard = standard;
        this.calendar = calendar;
        this.overlay = Overlay.of(ImmutableList.<Layer>builder()
                .addAll(policies.governing(division, asked))
                .addAll(standard.stream().toList())
                .build());
    }

    /**
     * The same with the standard of a series, which sets the numbers that the documents leave to it.
     *
     * @throws PolicyException when the standard does not go together with the layers
     */
    public RegionalPolicy with(SeriesStandard seriesStandard) {
        return new RegionalPolicy(policies, division, asked, Optional.of(seriesStandard), calendar);
    }

    /**
     * The same with another calendar of working days: the State Council's with the closures of a place, or one that a
     * host keeps. Unless told, it is {@link StateCouncilCalendar#shipped()}.
     */
    public RegionalPolicy with(WorkCalendar workCalendar) {
        return new RegionalPolicy(policies, division, asked, standard, workCalendar);
    }

    /**
     * The same with the layers of a speciality, or with the notice of a year. May be asked for one after another.
     *
     * @param speciality one of {@link #specialities()}
     * @throws PolicyException when there is none such here, or when its layers do not go together with the others
     */
    public RegionalPolicy forSpeciality(String speciality) {
        Set<String> known = specialities();
        if (!known.contains(speciality)) {
            throw new PolicyException(
                    "The policy of " + division + " cannot be had for the speciality " + speciality + ":",
                    ImmutableList.of("No module that governs " + division + " is for it (there are: " + known
                            + "). Maybe its module is missing, or governs another place."));
        }
        ImmutableSet<String> more =
                ImmutableSet.<String>builder().addAll(asked).add(speciality).build();
        return new RegionalPolicy(policies, division, more, standard, calendar);
    }

    /** The specialities and years that have layers of their own here; see {@link PolicyModule#speciality()}. */
    public Set<String> specialities() {
        return policies.specialities(division);
    }

    /** The ids of the layers, the lowest first. */
    public List<String> layers() {
        return overlay.layers();
    }

    /**
     * The policy as in force on a date. Resolving takes some time; keep the policy and decide many cases by it.
     *
     * @throws PolicyException when what is in force on the date does not make a policy; all faults are told
     */
    public Policy on(LocalDate inForceOn) {
        return new Policy(overlay.on(inForceOn, calendar), standard);
    }
}
