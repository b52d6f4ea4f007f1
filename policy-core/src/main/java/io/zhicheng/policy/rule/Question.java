package io.zhicheng.policy.rule;

import com.google.common.collect.ImmutableSet;

/**
 * What is asked of a subject: may this person apply, is this title valid here. The answer is: no bar applies, every
 * requirement imposed on the way is met, and, where the question has routes, one of them is open all the way.
 *
 * @param id the stable name
 * @param subject the kind of subject that is asked
 * @param label the question in words
 * @param yes the answer in words when it is yes
 * @param no the answer in words when it is no
 * @param <S> the model type of the subject
 */
public record Question<S>(String id, Subject<S> subject, Label label, Label yes, Label no) {

    /** A question that is answered by yes or no. */
    public static <S> Question<S> of(String id, Subject<S> subject, String zh, String en) {
        return new Question<>(id, subject, new Label(zh, en), new Label("是", "yes"), new Label("否", "no"));
    }

    /** The same question, answered in words of its own. */
    public Question<S> answered(String yesZh, String yesEn, String noZh, String noEn) {
        return new Question<>(id, subject, label, new Label(yesZh, yesEn), new Label(noZh, noEn));
    }

    /** The slot of a requirement that is imposed on every route, or on those that its norm names. */
    public Requirement requirement(String id, String zh, String en) {
        return new Requirement(this, id, new Label(zh, en), true);
    }

    /** The slot of a condition that counts only where another rule refers to it. */
    public Requirement condition(String id, String zh, String en) {
        return new Requirement(this, id, new Label(zh, en), false);
    }

    /** The slot of a bar (不得申报). */
    public Bar bar(String id, String zh, String en) {
        return new Bar(this, id, new Label(zh, en));
    }

    /** The slot of a route. */
    public Route route(String id, String zh, String en) {
        return new Route(this, id, new Label(zh, en));
    }

    /** The slot of a relaxation of something that stands on the named routes; on all when none is named. */
    public Relaxation relaxation(String id, String zh, String en, Route... routes) {
        return new Relaxation(this, id, new Label(zh, en), ImmutableSet.copyOf(routes));
    }

    /** The slot of an obligation. */
    public Obligation obligation(String id, Obligation.Nature nature, Party responsible, String zh, String en) {
        return new Obligation(this, id, nature, responsible, new Label(zh, en));
    }

    /** The slot of a duty that nobody can compute: it is told as a checklist item. */
    public Duty duty(String id, Party responsible, String zh, String en) {
        return new Duty(this, id, responsible, new Label(zh, en));
    }

    /** By the id alone: questions are looked up all the time, and hardly any two bear one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
