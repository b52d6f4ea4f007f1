package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;

/** The table of a case: one field for each kind of subject, of which one is told. */
final class SubjectCaseCodec {
    static final ObjectCodec<SubjectCase, SubjectCaseDraft> SUBJECT_CASE = subjects(CaseCodecs.by(
                    table("a case", SubjectCaseDraft::new, SubjectCaseDraft::build),
                    each -> new PolicyPoint(each.in(), each.on(), each.speciality())))
            .done();

    private SubjectCaseCodec() {}

    private static ObjectCodec.Table<SubjectCase, SubjectCaseDraft> subjects(
            ObjectCodec.Table<SubjectCase, SubjectCaseDraft> table) {
        SubjectForm.ALL.forEach(form -> subject(table, form));
        return table;
    }

    private static <S> void subject(ObjectCodec.Table<SubjectCase, SubjectCaseDraft> table, SubjectForm<S> form) {
        table.field(form.name(), form.codec(), of -> form.cast(of.subject()), SubjectCaseDraft::subject);
    }
}
