package io.zhicheng.policy.gansu;

import io.zhicheng.policy.module.PolicyModule;
import io.zhicheng.policy.testkit.ModuleContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The province keeps the contract of modules. */
class GansuModuleContractTest extends ModuleContract {
    /** Each is shown both ways in the table of its clause. */
    private static final List<String> MANY_FACTS = List.of(
            "appraisals-serve-twice",
            "assistant-after-college",
            "assistant-by-degree",
            "civil-servant-newcomer",
            "committee-assesses",
            "department-assesses",
            "doctor-after-a-year",
            "employer-assesses",
            "junior-by-general-rule",
            "kind-1",
            "kind-10",
            "kind-11",
            "kind-2",
            "kind-4",
            "kind-5",
            "kind-6",
            "kind-7",
            "landmark-serves-twice",
            "listed-result-serves-twice",
            "major-not-needed",
            "master-after-two-years",
            "master-in-the-countryside",
            "morality-break",
            "no-post-free",
            "outside-ratio",
            "passed-at-grass-roots",
            "provincial-pass-first",
            "recognised-by-committee",
            "recognised-by-employer",
            "recognition-modes",
            "referral-form",
            "referral-pledge",
            "referral-publicised",
            "rejected-without-new-achievement",
            "serves-with-landmark",
            "speciality-in-its-series",
            "technician-after-probation",
            "three-years-qualified",
            "years-give-the-item");

    private static final List<String> NUMBERS = List.of(
            "exceptional-achievements",
            "exceptional-points-suffice",
            "majority-reached",
            "papers-suffice",
            "passed-in-province",
            "professional-service-suffices",
            "research-suffices",
            "tenure-suffices");

    @Override
    protected PolicyModule module() {
        return new GansuModule();
    }

    @Override
    protected Map<String, String> seldom() {
        Map<String, String> seldom = new LinkedHashMap<>();
        MANY_FACTS.forEach(rule -> seldom.put(rule, "many facts have to fall together"));
        NUMBERS.forEach(rule ->
                seldom.put(rule, "it waits for a number that the province leaves open, or seldom gets all told"));
        return seldom;
    }
}
