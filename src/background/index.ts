export { releaseAlerts } from './alerts';
export { answersOf, toldOtherwise } from './answers';
export { changeCounts, eraseCounts, loadCounts, promote } from './counts';
export { forgetFrames, forgetTab, framesOf, type HeldFrame, rememberFrame } from './frames';
export { type ContentScriptFiles, syncRegistrations } from './registrations';
export { sessionSalt } from './salt';
export { iconFiles, toolbarButton } from './toolbar';
export { lookAtFrames, type SeenFrame, unreadFrames } from './unread';
export { didWithWarning, gaveReason, warnsHere } from './warnings';
