package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.UNIT_FIELD;
import static io.zhicheng.policy.adapter.json.Codes.UNIT_KIND;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;

import io.zhicheng.policy.model.career.EmployingUnit;

/** The table of a unit. */
final class UnitCodec {
    static final ObjectCodec<EmployingUnit, EmployingUnit.Builder> UNIT = table(
                    "an employing unit", EmployingUnit::builder, EmployingUnit.Builder::build)
            .field("kind", UNIT_KIND, EmployingUnit::kind, EmployingUnit.Builder::kind)
            .field("field", UNIT_FIELD, EmployingUnit::field, EmployingUnit.Builder::field)
            .field("tier", LOCATION_TIER, EmployingUnit::tier, EmployingUnit.Builder::tier)
            .field("division", DIVISION, EmployingUnit::division, EmployingUnit.Builder::division)
            .flag("countyTierExists", EmployingUnit::countyTierExists, EmployingUnit.Builder::countyTierExists)
            .flag("branch", EmployingUnit::branch, EmployingUnit.Builder::branch)
            .field("headOffice", DIVISION, EmployingUnit::headOffice, EmployingUnit.Builder::headOffice)
            .flag(
                    "leftCivilServiceManagement",
                    EmployingUnit::leftCivilServiceManagement,
                    EmployingUnit.Builder::leftCivilServiceManagement)
            .flag("postManaged", EmployingUnit::postManaged, EmployingUnit.Builder::postManaged)
            .flag("personnelAuthority", EmployingUnit::personnelAuthority, EmployingUnit.Builder::personnelAuthority)
            .flag("partyOrganisation", EmployingUnit::partyOrganisation, EmployingUnit.Builder::partyOrganisation)
            .flag("hardshipUnit", EmployingUnit::hardshipUnit, EmployingUnit.Builder::hardshipUnit)
            .flag("workQuota", EmployingUnit::workQuota, EmployingUnit.Builder::workQuota)
            .flag("countyCounterpart", EmployingUnit::countyCounterpart, EmployingUnit.Builder::countyCounterpart)
            .field("mainSeries", SERIES, EmployingUnit::mainSeries, EmployingUnit.Builder::mainSeries)
            .field("vacancies", COUNT, EmployingUnit::vacancies, EmployingUnit.Builder::vacancies)
            .flag("overPostRatio", EmployingUnit::overPostRatio, EmployingUnit.Builder::overPostRatio)
            .field(
                    "separateQuotaTotal",
                    COUNT,
                    EmployingUnit::separateQuotaTotal,
                    EmployingUnit.Builder::separateQuotaTotal)
            .field(
                    "separateQuotaUsed",
                    COUNT,
                    EmployingUnit::separateQuotaUsed,
                    EmployingUnit.Builder::separateQuotaUsed)
            .done();

    private UnitCodec() {}
}
