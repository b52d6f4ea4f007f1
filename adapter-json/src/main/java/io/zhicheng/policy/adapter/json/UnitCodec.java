package io.zhicheng.policy.adapter.json;

import static io.zhicheng.policy.adapter.json.Codes.LOCATION_TIER;
import static io.zhicheng.policy.adapter.json.Codes.UNIT_FIELD;
import static io.zhicheng.policy.adapter.json.Codes.UNIT_KIND;
import static io.zhicheng.policy.adapter.json.ObjectCodec.table;
import static io.zhicheng.policy.adapter.json.Scalars.COUNT;
import static io.zhicheng.policy.adapter.json.Scalars.DIVISION;
import static io.zhicheng.policy.adapter.json.Scalars.SERIES;

import io.zhicheng.policy.model.career.EmployingUnit;
import io.zhicheng.policy.model.career.EmployingUnit.Builder;

/** The table of a unit. */
final class UnitCodec {
    static final ObjectCodec<EmployingUnit, Builder> UNIT = table(
                    "an employing unit", EmployingUnit::builder, Builder::build)
            .field("kind", UNIT_KIND, EmployingUnit::kind, Builder::kind)
            .field("field", UNIT_FIELD, EmployingUnit::field, Builder::field)
            .field("tier", LOCATION_TIER, EmployingUnit::tier, Builder::tier)
            .field("division", DIVISION, EmployingUnit::division, Builder::division)
            .flag("countyTierExists", EmployingUnit::countyTierExists, Builder::countyTierExists)
            .flag("postManaged", EmployingUnit::postManaged, Builder::postManaged)
            .flag("personnelAuthority", EmployingUnit::personnelAuthority, Builder::personnelAuthority)
            .flag("partyOrganisation", EmployingUnit::partyOrganisation, Builder::partyOrganisation)
            .flag("hardshipUnit", EmployingUnit::hardshipUnit, Builder::hardshipUnit)
            .flag("workQuota", EmployingUnit::workQuota, Builder::workQuota)
            .flag("countyCounterpart", EmployingUnit::countyCounterpart, Builder::countyCounterpart)
            .field("mainSeries", SERIES, EmployingUnit::mainSeries, Builder::mainSeries)
            .field("vacancies", COUNT, EmployingUnit::vacancies, Builder::vacancies)
            .field("separateQuotaTotal", COUNT, EmployingUnit::separateQuotaTotal, Builder::separateQuotaTotal)
            .field("separateQuotaUsed", COUNT, EmployingUnit::separateQuotaUsed, Builder::separateQuotaUsed)
            .done();

    private UnitCodec() {}
}
