/** The journey: what the SDK does, told on made-up people and a made-up country. */
@NullMarked
package io.dinhdanh.examples.demo;

import org.jspecify.annotations.NullMarked;
