/**
 * Commands on what is printed, typed and chosen: QR text, typed zones, numbers, phones, secrets.
 */
@NullMarked
package io.dinhdanh.examples.validation;

import org.jspecify.annotations.NullMarked;
