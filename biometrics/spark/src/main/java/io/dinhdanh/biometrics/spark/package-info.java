/**
 * Batch identification on Apache Spark.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.biometrics.spark;

import org.jspecify.annotations.NullMarked;
