/** Lets people in, politely and once: proves passwords, counts failures, issues and remembers tokens. */
package co.misprocesos.account.control;
