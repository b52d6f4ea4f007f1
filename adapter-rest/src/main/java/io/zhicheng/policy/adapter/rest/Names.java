package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.model.clause.ClauseKind;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Bar;
import io.zhicheng.policy.rule.Duty;
import io.zhicheng.policy.rule.Label;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Parameter;
import io.zhicheng.policy.rule.Relaxation;
import io.zhicheng.policy.rule.Requirement;
import io.zhicheng.policy.rule.Route;
import io.zhicheng.policy.rule.Slot;

/** What people call the kinds of things that only have a code in the library. */
final class Names {
    private Names() {}

    /** Kind and id: unique in a policy, where the id alone is not. */
    static String key(Slot slot) {
        return slot.kind() + ":" + slot.id();
    }

    static Label kind(Slot slot) {
        if (slot instanceof Bar) {
            return new Label("不得申报的情形", "bar");
        } else if (slot instanceof Requirement) {
            return new Label("条件", "requirement");
        } else if (slot instanceof Route) {
            return new Label("途径", "route");
        } else if (slot instanceof Relaxation) {
            return new Label("放宽", "relaxation");
        } else if (slot instanceof Obligation) {
            return new Label("随附要求", "obligation");
        } else if (slot instanceof Duty) {
            return new Label("职责", "duty");
        } else if (slot instanceof Parameter<?>) {
            return new Label("参数", "parameter");
        } else {
            return new Label("推算值", "derived value");
        }
    }

    static Label kind(ClauseKind kind) {
        return switch (kind) {
            case DECISION -> new Label("判定", "decision");
            case COMPUTATION -> new Label("计算", "computation");
            case CONSTRAINT -> new Label("约束", "constraint");
            case PROCEDURE -> new Label("程序", "procedure");
            case DOCUMENT -> new Label("材料", "document");
            case DUTY -> new Label("职责", "duty");
            case CONTEXT -> new Label("背景", "context");
        };
    }

    /** What a layer does to a slot. */
    static Label verb(Change change) {
        if (change instanceof Change.Add) {
            return new Label("新增", "adds");
        } else if (change instanceof Change.Replace) {
            return new Label("取代", "replaces");
        } else if (change instanceof Change.SetTo) {
            return new Label("设定", "sets");
        } else if (change instanceof Change.Repeal) {
            return new Label("废止", "repeals");
        } else {
            return new Label("重申", "restates");
        }
    }
}
