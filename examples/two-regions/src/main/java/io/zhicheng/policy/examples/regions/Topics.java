package io.zhicheng.policy.examples.regions;

import io.zhicheng.policy.rule.Label;
import java.util.Map;

/** What people call the areas that clauses are about. */
final class Topics {
    private static final Map<String, Label> NAMES = Map.ofEntries(
            Map.entry("achievement", new Label("业绩", "achievements")),
            Map.entry("certificate", new Label("证书", "certificates")),
            Map.entry("channel", new Label("申报渠道", "channels")),
            Map.entry("committee", new Label("评委会", "committees")),
            Map.entry("deadline", new Label("期限", "deadlines")),
            Map.entry("defence", new Label("答辩", "defences")),
            Map.entry("direct-promotion", new Label("直接申报", "direct promotion")),
            Map.entry("education", new Label("学历", "education")),
            Map.entry("eligibility", new Label("申报资格", "who may apply")),
            Map.entry("employment", new Label("聘任", "employment")),
            Map.entry("exam", new Label("考试", "examinations")),
            Map.entry("exception", new Label("破格", "exceptions")),
            Map.entry("expert-pool", new Label("专家库", "expert pools")),
            Map.entry("fees", new Label("收费", "fees")),
            Map.entry("form", new Label("表格", "forms")),
            Map.entry("hierarchy", new Label("层级", "levels")),
            Map.entry("incentive", new Label("激励", "incentives")),
            Map.entry("information-system", new Label("信息系统", "information system")),
            Map.entry("integrity", new Label("诚信", "integrity")),
            Map.entry("materials", new Label("材料", "materials")),
            Map.entry("morality", new Label("师德医德", "morality")),
            Map.entry("oversight", new Label("监督", "oversight")),
            Map.entry("papers", new Label("论文材料", "papers")),
            Map.entry("publication", new Label("公示", "publication")),
            Map.entry("recognition", new Label("认定", "recognition")),
            Map.entry("records", new Label("档案", "records")),
            Map.entry("retirement", new Label("退休", "retirement")),
            Map.entry("sanction", new Label("处罚", "sanctions")),
            Map.entry("service", new Label("服务年限", "service")),
            Map.entry("social-insurance", new Label("社保", "social insurance")),
            Map.entry("tenure", new Label("任职年限", "tenure")),
            Map.entry("validity", new Label("有效范围", "validity")),
            Map.entry("voting", new Label("表决", "voting")));

    private Topics() {}

    static Label name(String area) {
        return NAMES.getOrDefault(area, new Label(area, area));
    }
}
