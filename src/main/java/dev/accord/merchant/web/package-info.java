/// The calls of merchants with an account, by API key.
@NullMarked
package dev.accord.merchant.web;

import org.jspecify.annotations.NullMarked;
