package io.zhicheng.policy.examples.spark;

import java.io.Serializable;

/**
 * A chunk after a first look: how many rows it has, from which number on, and what its bytes add up to. Counting is
 * cheap beside deciding, and gives rows numbers that people can look up, a total to show progress against, and certainty
 * that a restart goes on with the same input.
 *
 * @param chunk the chunk
 * @param firstRow the number of its first row in the file, from 1
 * @param rows how many rows it has, blank lines among them
 * @param checksum CRC-32C of its bytes, in hexadecimal
 */
record SurveyedChunk(Chunk chunk, long firstRow, long rows, String checksum) implements Serializable {}
