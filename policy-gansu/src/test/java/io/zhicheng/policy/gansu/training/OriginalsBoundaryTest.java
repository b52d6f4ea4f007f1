package io.zhicheng.policy.gansu.training;

import static io.zhicheng.policy.gansu.training.Originals.ACCEPTED_CENTRALLY;
import static io.zhicheng.policy.gansu.training.Originals.DRAWN_PRODUCED;
import static io.zhicheng.policy.gansu.training.Originals.KEEP_ORIGINALS;
import static io.zhicheng.policy.gansu.training.Originals.LIST_OF_ORIGINALS;
import static io.zhicheng.policy.gansu.training.Originals.NOT_BY_PERSON;
import static io.zhicheng.policy.gansu.training.Originals.ORIGINALS_TO_HOLD;
import static io.zhicheng.policy.gansu.training.Originals.PRODUCE_ORIGINALS;
import static io.zhicheng.policy.gansu.training.Round.clean;
import static io.zhicheng.policy.gansu.training.Round.filed;
import static io.zhicheng.policy.model.application.FiledItemKind.NOTICE_PROOF;
import static io.zhicheng.policy.model.application.FiledItemKind.PAPER;
import static io.zhicheng.policy.model.application.FiledItemKind.TITLE_CERTIFICATE;
import static io.zhicheng.policy.rule.Outcome.MET;
import static io.zhicheng.policy.rule.Outcome.NOT_APPLICABLE;
import static io.zhicheng.policy.rule.Outcome.NOT_MET;

import io.zhicheng.policy.model.Listing;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.application.FiledItem;
import io.zhicheng.policy.model.application.Submitter;

/** GSPX1 chapter 7 (2): the originals of what was uploaded. */
class OriginalsBoundaryTest extends TrainingTable {
    private static final FiledItem CERTIFICATE = FiledItem.of(TITLE_CERTIFICATE);
    private static final FiledItem DRAWN = CERTIFICATE.withDrawn(true);
    private static final FiledItem NOT_DRAWN = CERTIFICATE.withDrawn(false);

    @Override
    protected void clauses() {
        clause("GSPX1/7.2-b")
                .line("title certificate uploaded -> original on the list", ORIGINALS_TO_HOLD, 1, uploaded(CERTIFICATE))
                .line("item not uploaded -> not on the list", ORIGINALS_TO_HOLD, 0, uploaded())
                .line(
                        "+ a proof of the public notice is not of the list",
                        ORIGINALS_TO_HOLD,
                        2,
                        uploaded(CERTIFICATE, FiledItem.of(PAPER), FiledItem.of(NOTICE_PROOF)));
        clause("GSPX1/7.2-a")
                .line("+ who passed the online check", KEEP_ORIGINALS, MET, online(true))
                .line("+ who did not", KEEP_ORIGINALS, NOT_MET, online(false));
        clause("GSPX1/7.2-c").line("+ with a list", LIST_OF_ORIGINALS, MET, online(true));
        clause("GSPX1/7.2-d")
                .line("item drawn -> produce original", PRODUCE_ORIGINALS, MET, uploaded(DRAWN))
                .line("not drawn -> nothing due", PRODUCE_ORIGINALS, NOT_MET, uploaded(NOT_DRAWN))
                .line("+ produced -> in order", DRAWN_PRODUCED, MET, uploaded(DRAWN.withOriginalProduced(true)))
                .line(
                        "+ not produced -> not in order",
                        DRAWN_PRODUCED,
                        NOT_MET,
                        uploaded(DRAWN.withOriginalProduced(false)))
                .line("+ nothing drawn -> in order", DRAWN_PRODUCED, MET, uploaded(NOT_DRAWN));
        clause("GSPX1/7.2-e").line("+ accepted centrally", ACCEPTED_CENTRALLY, MET, uploaded(DRAWN));
        clause("GSPX1/7.2-f")
                .line(
                        "superior unit submits -> accept",
                        NOT_BY_PERSON,
                        MET,
                        from(Submitter.SUPERVISING_DEPARTMENT, DRAWN))
                .line("applicant submits -> refuse", NOT_BY_PERSON, NOT_MET, from(Submitter.APPLICANT, DRAWN))
                .line("+ a title office submits -> accept", NOT_BY_PERSON, MET, from(Submitter.TITLE_OFFICE, DRAWN))
                .line(
                        "+ nothing was drawn -> nothing to submit",
                        NOT_BY_PERSON,
                        NOT_APPLICABLE,
                        from(Submitter.APPLICANT, NOT_DRAWN));
    }

    private static Application uploaded(FiledItem... items) {
        Application application = filed(clean());
        return application.withFiling(application.filing().withItems(Listing.whole(items)));
    }

    private static Application online(boolean passed) {
        Application application = uploaded(CERTIFICATE);
        return application.withFiling(application.filing().withOnlineCheckPassed(passed));
    }

    private static Application from(Submitter submitter, FiledItem item) {
        Application application = uploaded(item);
        return application.withFiling(application.filing().withOriginalsFrom(submitter));
    }
}
