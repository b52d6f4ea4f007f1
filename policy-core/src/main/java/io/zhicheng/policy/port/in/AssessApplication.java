package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.application.Application;

/** Says whether a person may apply for a title, by which routes, and why. */
public interface AssessApplication {

    /** The decision on an application; nothing is thrown for facts that are missing, they are named instead. */
    Decision decide(Application application);
}
