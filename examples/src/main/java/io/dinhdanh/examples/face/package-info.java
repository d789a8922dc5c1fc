/**
 * Commands on faces: error rates of a labelled set, two pictures compared, one picture judged,
 * galleries filled and searched.
 */
@NullMarked
package io.dinhdanh.examples.face;

import org.jspecify.annotations.NullMarked;
