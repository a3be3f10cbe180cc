// Hands the answer on to the system at once. Without this file the button does it.
// Plain old JavaScript: conformance tools come with browsers that know no more.
document.getElementById('form-post').submit();
