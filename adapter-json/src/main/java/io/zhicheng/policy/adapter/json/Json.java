package io.zhicheng.policy.adapter.json;

import java.util.List;

/** A JSON value as it was written, and where. */
sealed interface Json {

    Place place();

    /** The members in the order of the document, each name once. */
    record Obj(Place place, List<Member> members) implements Json {}

    record Arr(Place place, List<Json> items) implements Json {}

    record Text(Place place, String value) implements Json {}

    /** A number in the digits that were written, so that 2.5 stays exact. */
    record Num(Place place, String digits) implements Json {}

    record Bool(Place place, boolean value) implements Json {}

    record Null(Place place) implements Json {}

    record Member(String name, Json value) {}
}
