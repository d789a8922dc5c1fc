/** The words of the domain that every module of dinhdanh shares. */
@NullMarked
package io.dinhdanh.core;

import org.jspecify.annotations.NullMarked;
