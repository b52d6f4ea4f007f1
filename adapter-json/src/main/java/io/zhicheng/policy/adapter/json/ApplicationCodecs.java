package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.ASSESSMENT_MODE;
import static io.zhicheng.policy.adapter.json.Codes.DUAL_CHANNEL;
import static io.zhicheng.policy.adapter.json.Codes.TITLE_LEVEL;
import static io.zhicheng.policy.adapter.json.DossierCodec.DOSSIER;
import static io.zhicheng.policy.adapter.json.FilingCodec.FILING;
import static io.zhicheng.policy.adapter.json.JudgementsCodec.JUDGEMENTS;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.PaperCodecs.PAPERS;
import static io.zhicheng.policy.adapter.json.PaperCodecs.REVIEW_ARRANGEMENT;
import static io.zhicheng.policy.adapter.json.Scalars.DATE;
import static io.zhicheng.policy.adapter.json.Scalars.SCORE;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;
import static io.zhicheng.policy.adapter.json.Scalars.TEXT;
import static io.zhicheng.policy.adapter.json.Scalars.YEAR;
import static io.zhicheng.policy.adapter.json.SubmissionCodec.SUBMISSION;

import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.Dossier;
import io.zhicheng.policy.model.application.Examination;
import io.zhicheng.policy.model.application.Filing;
import io.zhicheng.policy.model.application.Judgements;
import io.zhicheng.policy.model.application.Papers;
import io.zhicheng.policy.model.application.ReviewArrangement;
import io.zhicheng.policy.model.application.Sought;
import io.zhicheng.policy.model.application.Submission;
import java.time.Year;

/** An application and its parts. */
final class ApplicationCodecs {
    static final ObjectCodec<Sought, Sought.Builder> SOUGHT = table(
                    "what is sought", Sought::builder, Sought.Builder::build)
            .field("series", SERIES, Sought::series, Sought.Builder::series)
            .field("speciality", TEXT, Sought::speciality, Sought.Builder::speciality)
            .field("level", TITLE_LEVEL, Sought::level, Sought.Builder::level)
            .field("channel", DUAL_CHANNEL, Sought::channel, Sought.Builder::channel)
            .field("committee", TEXT, Sought::committee, Sought.Builder::committee)
            .field("mode", ASSESSMENT_MODE, Sought::mode, Sought.Builder::mode)
            .flag("specialityIsPost", Sought::specialityIsPost, Sought.Builder::specialityIsPost)
            .flag("exceptional", Sought::exceptional, Sought.Builder::exceptional)
            .done();

    static final ObjectCodec<Examination, Examination.Builder> EXAMINATION = table(
                    "an examination", Examination::builder, Examination.Builder::build)
            .flag("nationalCertificate", Examination::nationalCertificate, Examination.Builder::nationalCertificate)
            .field("year", YEAR, Examination::year, Examination.Builder::year)
            .personal("score", SCORE, Examination::score, Examination.Builder::score)
            .flag("entered", Examination::entered, Examination.Builder::entered)
            .done();

    static final ObjectCodec<Application, Application.Builder> APPLICATION = table(
                    "an application", Application::builder, Application.Builder::build)
            .part("dossier", DOSSIER, Application::dossier, Application.Builder::dossier, any -> Dossier.untold())
            .part("sought", SOUGHT, Application::sought, Application.Builder::sought, any -> Sought.untold())
            .required("date", DATE, Application::date, Application.Builder::date)
            .part("year", YEAR, Application::year, Application.Builder::year, each -> Year.from(each.date()))
            .part(
                    "examination",
                    EXAMINATION,
                    Application::examination,
                    Application.Builder::examination,
                    any -> Examination.untold())
            .part(
                    "judgements",
                    JUDGEMENTS,
                    Application::judgements,
                    Application.Builder::judgements,
                    any -> Judgements.untold())
            .part("filing", FILING, Application::filing, Application.Builder::filing, any -> Filing.untold())
            .part(
                    "submission",
                    SUBMISSION,
                    Application::submission,
                    Application.Builder::submission,
                    any -> Submission.untold())
            .part("papers", PAPERS, Application::papers, Application.Builder::papers, any -> Papers.untold())
            .part(
                    "arrangement",
                    REVIEW_ARRANGEMENT,
                    Application::arrangement,
                    Application.Builder::arrangement,
                    any -> ReviewArrangement.untold())
            .done();

    private ApplicationCodecs() {}
}
