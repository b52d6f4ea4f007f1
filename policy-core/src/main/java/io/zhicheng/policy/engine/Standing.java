package io.zhicheng.policy.engine;

import io.zhicheng.policy.engine.LinkedQuestion.LinkedBar;
import io.zhicheng.policy.engine.LinkedQuestion.LinkedRoute;
import io.zhicheng.policy.rule.Route;
import org.jspecify.annotations.Nullable;

/** How a subject stands: on a route, and in all. Stops as soon as nothing can change the answer. */
final class Standing {
    private Standing() {}

    static Truth of(LinkedQuestion question, Frame frame) {
        if (question.routes().isEmpty()) {
            return AllNode.all(question.requirements(), frame, bars(question, null, frame));
        }
        Truth answer = Truth.CLOSED;
        for (LinkedRoute route : question.routes()) {
            answer = answer.or(of(question, route, frame));
            if (answer == Truth.TRUE) {
                return answer;
            }
        }
        return answer;
    }

    /** A route that is not there for what is asked is closed, whatever else holds. */
    static Truth of(LinkedQuestion question, LinkedRoute route, Frame frame) {
        Truth opening = route.opening().test(frame);
        if (opening == Truth.CLOSED) {
            return Truth.CLOSED;
        }
        Truth so = bars(question, route.route(), frame).and(opening);
        return so == Truth.FALSE ? so : AllNode.all(route.requirements(), frame, so);
    }

    private static Truth bars(LinkedQuestion question, @Nullable Route route, Frame frame) {
        Truth none = Truth.TRUE;
        for (LinkedBar bar : question.bars()) {
            if (route == null || bar.closes(route)) {
                none = none.and(bar.node().test(frame).not());
                if (none == Truth.FALSE) {
                    return none;
                }
            }
        }
        return none;
    }
}
