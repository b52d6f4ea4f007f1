package io.zhicheng.policy.adapter.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Reads documents that are not in order. */
final class Documents {
    private Documents() {}

    static InvalidDocumentException refused(String json) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> PolicyJson.readApplication("application.json", json));
    }

    static List<Fault> faults(String json) {
        return refused(json).faults();
    }

    static Fault onlyFault(String json) {
        List<Fault> faults = faults(json);
        if (faults.size() != 1) {
            throw new AssertionError("Not one fault but " + faults);
        }
        return faults.get(0);
    }

    /** The one fault of a dossier of these members. */
    static Fault inDossier(String members) {
        return onlyFault("{\"date\": \"2019-10-08\", \"dossier\": {" + members + "}}");
    }
}
