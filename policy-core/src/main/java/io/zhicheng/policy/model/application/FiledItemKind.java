package io.zhicheng.policy.model.application;

import io.zhicheng.policy.model.Labelled;

/** What an item of an application is (申报材料类别). */
public enum FiledItemKind implements Labelled {
    /** 系统填报内容: what was filled in, not uploaded. */
    ENTRIES("系统填报内容", "entries in the system"),
    /** 现职称证书. */
    TITLE_CERTIFICATE("现职称证书", "certificate of the present title"),
    /** 专业技术工作经历材料. */
    SERVICE_PROOF("专业技术工作经历材料", "proof of professional service"),
    /** 业绩成果. */
    ACHIEVEMENT("业绩成果", "achievement"),
    /** 论文. */
    PAPER("论文", "paper"),
    /** 论著. */
    BOOK("论著", "book"),
    /** 公示结果证明. */
    NOTICE_PROOF("公示结果证明", "proof of the public notice"),
    /** 查重报告单. */
    DUPLICATION_REPORT("查重报告单", "duplication report"),
    /** Anything else. */
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    FiledItemKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
