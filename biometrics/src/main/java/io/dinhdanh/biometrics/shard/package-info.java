/**
 * Galleries that are cut into shards, on one machine or many. A shard is the folder of an ordinary
 * gallery; a {@link io.dinhdanh.biometrics.shard.ShardSet} says which belong together, of which
 * format, and at which write each is to be read. However the ids are cut, the answer is the one
 * that a single gallery gives, and an answer from which a shard is missing says so.
 */
@NullMarked
package io.dinhdanh.biometrics.shard;

import org.jspecify.annotations.NullMarked;
