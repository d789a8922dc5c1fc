/** A whole job to read and to run: people who opened two accounts at a made-up bank. */
@NullMarked
package io.dinhdanh.biometrics.spark.example;

import org.jspecify.annotations.NullMarked;
