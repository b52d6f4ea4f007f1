package io.zhicheng.policy.rule;

/**
 * Somebody whom a clause makes responsible, or to whom it leaves a judgement.
 *
 * @param id the stable name
 * @param label what people call them
 */
public record Party(String id, Label label) {
    /** The applicant (申报人). */
    public static final Party APPLICANT = of("applicant", "申报人", "applicant");
    /** The employing unit (用人单位). */
    public static final Party EMPLOYING_UNIT = of("employing-unit", "用人单位", "employing unit");
    /** The unit's supervising department (单位主管部门). */
    public static final Party SUPERVISING_DEPARTMENT = of("supervising-department", "单位主管部门", "supervising department");
    /** The unit's Party organisation (单位党组织). */
    public static final Party PARTY_ORGANISATION = of("party-organisation", "单位党组织", "Party organisation of the unit");
    /** The review committee (评审委员会). */
    public static final Party REVIEW_COMMITTEE = of("review-committee", "评审委员会", "review committee");
    /** The committee's office (评委会工作机构). */
    public static final Party COMMITTEE_OFFICE = of("committee-office", "评委会工作机构", "committee office");
    /** The department or unit where a committee is set up (评委会所在部门). */
    public static final Party COMMITTEE_HOST = of("committee-host", "评委会所在部门", "host department of the committee");
    /** The authority that approved a committee (评委会批准机构). */
    public static final Party APPROVING_AUTHORITY =
            of("approving-authority", "评委会批准机构", "authority that approved the committee");
    /** The title-reform office of the prefecture (州职改办). */
    public static final Party PREFECTURE_TITLE_OFFICE =
            of("prefecture-title-office", "市州职改办", "title office of the prefecture");
    /** The title-reform offices at every level (各级职改部门). */
    public static final Party TITLE_OFFICE = of("title-office", "职改部门", "title-reform office");
    /** The title-reform office where a committee is set up (评委会所在职改办). */
    public static final Party COMMITTEE_TITLE_OFFICE =
            of("committee-title-office", "评委会所在职改办", "title office of the committee");
    /** The title-reform office of a series (系列职改办). */
    public static final Party SERIES_TITLE_OFFICE = of("series-title-office", "系列职改办", "title office of the series");
    /** The departments that check materials (材料审核部门). */
    public static final Party MATERIAL_CHECKERS = of("material-checkers", "材料审核部门", "departments that check materials");
    /** The experts who refer (举荐专家). */
    public static final Party REFERRING_EXPERTS = of("referring-experts", "举荐专家", "referring experts");
    /** Who recommends those without a unit: the keeper of their file or a trade association (档案托管机构、行业协会). */
    public static final Party RECOMMENDING_BODY =
            of("recommending-body", "档案托管机构或行业协会", "keeper of the file or trade association");
    /** The experts who appraise representative papers (论文鉴定专家). */
    public static final Party APPRAISING_EXPERTS = of("appraising-experts", "论文鉴定专家", "experts who appraise papers");
    /** The provincial department of the series (省级系列（专业）主管部门). */
    public static final Party SERIES_DEPARTMENT =
            of("series-department", "省级系列（专业）主管部门", "provincial series department");
    /** The department in charge of an industry (行业主管部门). */
    public static final Party INDUSTRY_DEPARTMENT =
            of("industry-department", "行业主管部门", "department in charge of the industry");
    /** The provincial HRSS department (省人社厅). */
    public static final Party PROVINCIAL_HRSS = of("provincial-hrss", "省人力资源社会保障部门", "provincial HRSS department");
    /** Municipal and prefectural HRSS bureaus, and provincial departments (市州、省直部门). */
    public static final Party MUNICIPAL_HRSS =
            of("municipal-hrss", "市州人社部门和省直部门", "municipal HRSS bureaus and provincial departments");

    /** A party with its names. */
    public static Party of(String id, String zh, String en) {
        return new Party(id, new Label(zh, en));
    }

    @Override
    public String toString() {
        return id;
    }
}
