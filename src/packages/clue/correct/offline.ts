export const OFFLINE = '现在没有网络，有网后才能更正，写的话会留着'
