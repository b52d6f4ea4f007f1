package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.ObjectCodec.table;

import io.zhicheng.policy.model.committee.DrawOrder;
import java.util.List;
import java.util.function.Function;

/** What else is asked of a policy than to judge: to draw a committee, to count votes, to be held against another. */
final class CaseCodecs {
    static final ListCodec<String> SPECIALITIES = new ListCodec<>(Scalars.TEXT);

    static final ObjectCodec<PolicyPoint, PolicyPointDraft> POLICY_POINT = CaseCodecs.<PolicyPoint, PolicyPointDraft>by(
                    table("a place and a date", PolicyPointDraft::new, PolicyPointDraft::point), Function.identity())
            .done();

    static final ObjectCodec<DrawOrder, DrawOrder.Builder> DRAW_ORDER = table(
                    "an order for a draw", DrawOrder::builder, DrawOrder.Builder::build)
            .required(
                    "composition",
                    CompositionCodecs.COMPOSITION,
                    DrawOrder::composition,
                    DrawOrder.Builder::composition)
            .requiredPersonal(
                    "pool", new ListCodec<>(CompositionCodecs.EXPERT), DrawOrder::pool, DrawOrder.Builder::addAllPool)
            .field("size", Scalars.COUNT, DrawOrder::size, DrawOrder.Builder::size)
            .requiredPersonal("seed", Scalars.SEED, DrawOrder::seed, DrawOrder.Builder::seed)
            .done();

    static final ObjectCodec<DrawCase, CaseDrafts.OfDraw> DRAW_CASE = by(
                    table("a committee to be drawn", CaseDrafts.OfDraw::new, CaseDrafts.OfDraw::build), DrawCase::by)
            .required("order", DRAW_ORDER, DrawCase::order, CaseDrafts.OfDraw::order)
            .done();

    static final ObjectCodec<BallotCase, CaseDrafts.OfBallot> BALLOT_CASE = by(
                    table("votes to be counted", CaseDrafts.OfBallot::new, CaseDrafts.OfBallot::build), BallotCase::by)
            .required("caseBallot", BallotCodecs.CASE_BALLOT, BallotCase::ballot, CaseDrafts.OfBallot::ballot)
            .personal("salt", Scalars.SALT, BallotCase::salt, CaseDrafts.OfBallot::salt)
            .done();

    static final ObjectCodec<ComparedCase, CaseDrafts.OfComparison> COMPARED_CASE = table(
                    "an application for two policies", CaseDrafts.OfComparison::new, CaseDrafts.OfComparison::build)
            .required("left", POLICY_POINT, ComparedCase::left, CaseDrafts.OfComparison::left)
            .required("right", POLICY_POINT, ComparedCase::right, CaseDrafts.OfComparison::right)
            .required(
                    "application",
                    ApplicationCodecs.APPLICATION,
                    ComparedCase::application,
                    CaseDrafts.OfComparison::application)
            .done();

    private CaseCodecs() {}

    /** The fields that say by which policy. */
    static <T, B extends PolicyPointDraft> ObjectCodec.Table<T, B> by(
            ObjectCodec.Table<T, B> table, Function<T, PolicyPoint> point) {
        return table.required("in", Scalars.DIVISION, of -> point.apply(of).in(), B::in)
                .required("on", Scalars.DATE, of -> point.apply(of).on(), B::on)
                .part("speciality", SPECIALITIES, of -> point.apply(of).speciality(), B::speciality, any -> List.of());
    }
}
