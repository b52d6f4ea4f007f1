package io.zhicheng.policy.adapter.rest;

import java.util.Locale;

/**
 * A request, as far as a resource has to know it.
 *
 * @param parameters the parameters of its path and of its query
 * @param locale the language of the answer
 */
record Call(Parameters parameters, Locale locale) {}
