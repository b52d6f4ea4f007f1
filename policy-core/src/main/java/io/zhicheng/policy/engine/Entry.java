package io.zhicheng.policy.engine;

import io.zhicheng.policy.module.Change;

/**
 * One change of one layer.
 *
 * @param layer the number of the layer in its tower
 * @param change what the layer changes
 * @param period the days on which the change holds
 */
record Entry(int layer, Change change, Period period) {}
