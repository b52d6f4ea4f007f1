package io.zhicheng.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The modules that a host has at hand: where every use of the library begins.
 *
 * <pre>{@code
 * Policies policies = Policies.discover();
 * Policy policy = policies.in("622900").on(LocalDate.of(2018, 10, 8));
 * Decision decision = policy.decide(application);
 * System.out.println(decision.explain(Locale.CHINA));
 * }</pre>
 */
public final class Policies {
    /** What always counts first, then large divisions before small ones. */
    private static final Comparator<PolicyModule> BY_RANK = Policies::byRank;

    private final ImmutableMap<String, PolicyModule> modules;

    private Policies(ImmutableMap<String, PolicyModule> modules) {
        this.modules = modules;
    }

    /**
     * The modules found on the class path or the module path.
     *
     * @throws PolicyException when there are none, or when two bear one id
     */
    public static Policies discover() {
        List<PolicyModule> found = new ArrayList<>();
        for (PolicyModule module : ServiceLoader.load(PolicyModule.class)) {
            found.add(module);
        }
        found.sort((one, other) -> one.id().compareTo(other.id()));
        if (found.isEmpty()) {
            throw new PolicyException(
                    "No policy module was found:",
                    ImmutableList.of("The class path has no provider of " + PolicyModule.class.getName()
                            + ". Maybe the dependency of the region (such as policy-gansu) is missing, or its"
                            + " META-INF/services file was lost when jars were merged."));
        }
        return of(found);
    }

    /**
     * The given modules, beside the national baseline.
     *
     * @throws PolicyException when two bear one id, or when one builds on a layer that is not there
     */
    public static Policies of(PolicyModule... modules) {
        return of(ImmutableList.copyOf(modules));
    }

    /**
     * The given modules, beside the national baseline.
     *
     * @throws PolicyException when two bear one id, or when one builds on a layer that is not there
     */
    public static Policies of(List<PolicyModule> modules) {
        List<String> faults = new ArrayList<>();
        Map<String, PolicyModule> byId = new LinkedHashMap<>();
        PolicyModule national = new NationalBaseline();
        byId.put(national.id(), national);
        for (PolicyModule module : modules) {
            @Nullable PolicyModule other = byId.putIfAbsent(module.id(), module);
            if (other != null) {
                faults.add("Two modules bear the id " + module.id() + ": "
                        + other.getClass().getName() + " and "
                        + module.getClass().getName() + ".");
            }
        }
        for (PolicyModule module : byId.values()) {
            if (module.base().isPresent() && !byId.containsKey(module.base().get())) {
                faults.add("The module " + module.id() + " builds on "
                        + module.base().get() + ", which is not there (modules: " + byId.keySet() + ").");
            }
        }
        for (PolicyModule module : byId.values()) {
            if (faults.isEmpty() && buildsOnItself(module, byId)) {
                faults.add("The module " + module.id() + " builds on itself, by way of "
                        + module.base().orElse("") + ".");
            }
        }
        for (PolicyModule module : byId.values()) {
            @Nullable PolicyModule base = base(module, byId);
            if (base != null
                    && base.speciality().isPresent()
                    && !base.speciality().equals(module.speciality())) {
                faults.add("The module " + module.id() + " builds on " + base.id()
                        + ", which counts only for " + base.speciality().get()
                        + ". Maybe it should be for that speciality too, or build on what " + base.id()
                        + " builds on.");
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(outside(byId));
        }
        if (!faults.isEmpty()) {
            throw new PolicyException("These modules do not go together:", faults);
        }
        return new Policies(ImmutableMap.copyOf(byId));
    }

    private static List<String> outside(Map<String, PolicyModule> byId) {
        List<String> faults = new ArrayList<>();
        for (PolicyModule module : byId.values()) {
            @Nullable PolicyModule base = base(module, byId);
            if (base != null
                    && base.base().isPresent()
                    && !module.jurisdiction().isWithin(base.jurisdiction())) {
                faults.add("The module " + module.id() + " governs " + module.jurisdiction() + ", yet builds on "
                        + base.id() + ", which governs " + base.jurisdiction()
                        + " only. Maybe one of the two codes is wrong.");
            }
        }
        return faults;
    }

    private static @Nullable PolicyModule base(PolicyModule module, Map<String, PolicyModule> byId) {
        return module.base().isPresent() ? byId.get(module.base().get()) : null;
    }

    private static boolean buildsOnItself(PolicyModule module, Map<String, PolicyModule> byId) {
        Set<PolicyModule> below = new HashSet<>();
        @Nullable PolicyModule next = module;
        while (next != null && below.add(next)) {
            next = base(next, byId);
        }
        return next != null;
    }

    /** The modules, the national baseline first. */
    public List<PolicyModule> modules() {
        return modules.values().asList();
    }

    /** All documents of all modules, clause by clause. */
    public ClauseCatalogue catalogue() {
        ClauseCatalogue all = ClauseCatalogue.empty();
        for (PolicyModule module : modules()) {
            all = all.plus(module.catalogue());
        }
        return all;
    }

    /**
     * The policy of a place.
     *
     * @param division six digits of GB/T 2260, such as {@code 622900} for Linxia prefecture
     * @throws PolicyException when no module governs the place, or when those that do not go together
     */
    public RegionalPolicy in(String division) {
        return in(DivisionCode.of(division));
    }

    /**
     * The policy of a place: of all modules whose jurisdiction contains it, with all that they build on, those of large
     * divisions below those of small ones. What they change is checked at once, for every date.
     *
     * @throws PolicyException when no module governs the place, or when those that do not go together
     */
    public RegionalPolicy in(DivisionCode division) {
        if (!isGoverned(division)) {
            throw new PolicyException(
                    "There is no policy of " + division + ":",
                    ImmutableList.of("No module governs the division " + division + " (modules: " + jurisdictions()
                            + "). Maybe the dependency of its region is missing, or the code is of another place."));
        }
        return new RegionalPolicy(this, division);
    }

    private boolean isGoverned(DivisionCode division) {
        for (PolicyModule module : governing(division, ImmutableSet.of())) {
            if (module.base().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String jurisdictions() {
        return modules.values().stream()
                .map(module -> module.base().isEmpty()
                        ? module.id()
                        : module.id() + " of " + module.jurisdiction()
                                + module.speciality().map(of -> " for " + of).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** The specialities and years for which some module governs a place. */
    ImmutableSet<String> specialities(DivisionCode division) {
        return modules.values().stream()
                .filter(module -> governs(module, division))
                .flatMap(module -> module.speciality().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The modules that govern a place, with all that they build on: what always counts below what is asked for, large
     * divisions below small ones, a base below what builds on it.
     */
    ImmutableList<PolicyModule> governing(DivisionCode division, Set<String> specialities) {
        List<PolicyModule> tops = new ArrayList<>();
        for (PolicyModule module : modules.values()) {
            boolean wanted = module.speciality().isEmpty()
                    || specialities.contains(module.speciality().get());
            if (wanted && governs(module, division)) {
                tops.add(module);
            }
        }
        tops.sort(BY_RANK);
        Set<PolicyModule> governing = new LinkedHashSet<>();
        for (PolicyModule top : tops) {
            governing.addAll(chain(top));
        }
        return ImmutableList.copyOf(governing);
    }

    /** What builds on nothing is under every place. */
    private static boolean governs(PolicyModule module, DivisionCode division) {
        return module.base().isEmpty() || division.isWithin(module.jurisdiction());
    }

    private static int byRank(PolicyModule one, PolicyModule other) {
        boolean asked = one.speciality().isPresent();
        if (asked != other.speciality().isPresent()) {
            return asked ? 1 : -1;
        }
        int bySize = Integer.compare(size(other), size(one));
        return bySize != 0 ? bySize : one.id().compareTo(other.id());
    }

    private static int size(PolicyModule module) {
        if (module.base().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        DivisionCode division = module.jurisdiction();
        return division.last().intValue() - division.first().intValue();
    }

    private ImmutableList<PolicyModule> chain(PolicyModule top) {
        ImmutableList.Builder<PolicyModule> fromTop = ImmutableList.builder();
        @Nullable PolicyModule module = top;
        while (module != null) {
            fromTop.add(module);
            module = base(module, modules);
        }
        return fromTop.build().reverse();
    }
}
