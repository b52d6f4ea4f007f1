/** Jurisdictions: the state, provinces, prefectures and counties by their codes. */
@NullMarked
package io.zhicheng.policy.model.place;

import org.jspecify.annotations.NullMarked;
