package io.zhicheng.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.zhicheng.policy.model.clause.ClauseCatalogue;
import io.zhicheng.policy.model.place.DivisionCode;
import io.zhicheng.policy.module.PolicyException;
import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.national.NationalBaseline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
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
        List<PolicyModule> found = ServiceLoader.load(PolicyModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(PolicyModule::id))
                .toList();
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
            module.base()
                    .filter(base -> !byId.containsKey(base))
                    .ifPresent(base -> faults.add("The module " + module.id() + " builds on " + base
                            + ", which is not there (modules: " + byId.keySet() + ")."));
        }
        for (PolicyModule module : byId.values()) {
            if (faults.isEmpty() && buildsOnItself(module, byId)) {
                faults.add("The module " + module.id() + " builds on itself, by way of "
                        + module.base().orElse("") + ".");
            }
        }
        if (!faults.isEmpty()) {
            throw new PolicyException("These modules do not go together:", faults);
        }
        return new Policies(ImmutableMap.copyOf(byId));
    }

    private static boolean buildsOnItself(PolicyModule module, Map<String, PolicyModule> byId) {
        Set<PolicyModule> below = new HashSet<>();
        @Nullable PolicyModule next = module;
        while (next != null && below.add(next)) {
            next = next.base().map(byId::get).orElse(null);
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
     * @throws IllegalArgumentException when no module governs the place
     */
    public RegionalPolicy in(String division) {
        return in(DivisionCode.of(division));
    }

    /**
     * The policy of a place: the module of the smallest division that contains it, with all that it builds on.
     *
     * @throws IllegalArgumentException when no module governs the place
     */
    public RegionalPolicy in(DivisionCode division) {
        Optional<PolicyModule> nearest = modules.values().stream()
                .filter(module -> module.base().isPresent() && division.isWithin(module.jurisdiction()))
                .max(Comparator.comparing(module -> -size(module.jurisdiction())));
        checkArgument(
                nearest.isPresent(),
                "No module governs the division %s (modules: %s).%nMaybe the dependency of its region is missing.",
                division,
                modules.keySet());
        return new RegionalPolicy(chain(nearest.get()));
    }

    private static int size(DivisionCode division) {
        return division.last().intValue() - division.first().intValue();
    }

    private ImmutableList<PolicyModule> chain(PolicyModule top) {
        ImmutableList.Builder<PolicyModule> fromTop = ImmutableList.builder();
        @Nullable PolicyModule module = top;
        while (module != null) {
            fromTop.add(module);
            module = module.base().map(modules::get).orElse(null);
        }
        return fromTop.build().reverse();
    }
}
