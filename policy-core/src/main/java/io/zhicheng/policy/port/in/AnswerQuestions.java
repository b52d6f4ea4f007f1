package io.zhicheng.policy.port.in;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.rule.Question;
import java.util.List;

/** Answers any question that the norms in force answer, about any kind of subject. */
public interface AnswerQuestions {

    /**
     * The answer for one subject.
     *
     * @throws IllegalArgumentException when no norm in force answers the question
     */
    <S> Decision answer(Question<S> question, S subject);

    /** The questions that can be asked. */
    List<Question<?>> questions();
}
